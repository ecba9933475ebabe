import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { checkCrdSchemas } from '../../scripts/generate-crd-schemas.mjs'

const hasGo = spawnSync('go', ['version']).status === 0
if (!hasGo) {
  if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') throw new Error('Go is needed')
  console.warn(
    'SKIPPED: the schemas are not compared with the pinned engines, since Go was not found',
  )
}

test.skipIf(!hasGo)(
  'the committed schemas and validators are those of the pinned engines',
  () => {
    expect(checkCrdSchemas()).toEqual([])
  },
  300_000,
)
