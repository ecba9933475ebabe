import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findCases } from './find-cases.ts'

test('cases of a project are those below it, without those of a project inside of it', () => {
  const root = mkdtempSync(join(tmpdir(), 'gatewright-cases-'))
  const files = [
    ...['gatewright.config.ts', 'b/b.cases.ts', 'a.cases.ts', 'a.ts'],
    ...['inner/gatewright.config.ts', 'inner/deep/c.cases.ts', '.hidden/d.cases.ts'],
    'node_modules/e.cases.ts',
  ]
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
  expect(findCases(root)).toEqual([join(root, 'a.cases.ts'), join(root, 'b/b.cases.ts')])
  expect(findCases(join(root, 'inner'))).toEqual([join(root, 'inner/deep/c.cases.ts')])
  rmSync(root, { recursive: true })
})
