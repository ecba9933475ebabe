import { defineConfig } from 'vitest/config'

/** What measures time, or starts a cluster that wants all cores. */
const ALONE = ['test/live/**/*.test.ts', 'test/type-cost/**/*.test.ts', 'test/bench/**/*.test.ts']

const SHARED = {
  // A test may start an engine, whose command takes seconds to load its policies.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    globalSetup: 'test/build.setup.ts',
    projects: [
      {
        test: {
          ...SHARED,
          name: 'together',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...SHARED,
          name: 'alone',
          include: ALONE,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
