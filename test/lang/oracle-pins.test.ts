import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

test.each([
  ['github.com/google/cel-go', 'kyverno'],
  ['github.com/open-policy-agent/opa', 'regal'],
])('the oracle has the %s of %s', (module, engine) => {
  const version = new RegExp(`${module} (v\\S+)`)
  const [, pinned] = version.exec(read(`../../packages/engines/pins/${engine}/go.mod`)) ?? []
  expect(pinned).toBeDefined()
  expect(version.exec(read('./oracle/go.mod'))?.[1]).toBe(pinned)
})
