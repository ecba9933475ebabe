import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: 'test/build.setup.ts',
    // A test may start an engine, whose command takes seconds to load its policies.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
