import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generate } from '../../scripts/generate-kubernetes-types.mjs'
import { WORKSPACE } from '../make-project.ts'

const FOLDER = join(WORKSPACE, 'packages/dsl/src/kubernetes')

test('the committed Kubernetes types are what the pinned packages give', async () => {
  const committed = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.generated.ts'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const)
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(await generate()))
})
