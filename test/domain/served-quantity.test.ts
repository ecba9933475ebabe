import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { servedQuantity } from '../../packages/dsl/src/index.ts'
import { WORKSPACE } from '../make-project.ts'

const hasGo = spawnSync('go', ['version']).status === 0
if (!hasGo) {
  if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') throw new Error('Go is needed')
  console.warn(
    'SKIPPED: quantities are not compared with those of Kubernetes, since Go was not found',
  )
}

const COUNT = 20_000
/** Of few digits, as people write them, and any that JavaScript holds. */
const anyNumber = fc.oneof(
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -14, max: 10 }))
    .map(([digits, power]) => Number(`${digits}e${power}`)),
  fc.maxSafeInteger(),
  fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  fc.double({ min: -(2 ** 53 - 1), max: 2 ** 53 - 1, noNaN: true }),
)

test.skipIf(!hasGo)(
  'a number is served as the text that the code of Kubernetes makes of it',
  () => {
    const numbers = [
      0,
      1,
      1.5,
      1000,
      1.234,
      104_857_600,
      ...fc.sample(anyNumber, { numRuns: COUNT, seed: 20261129 }),
    ]
    const { status, stdout, stderr } = spawnSync(
      'go',
      ['run', join(WORKSPACE, 'test/domain/serve-quantities.go')],
      {
        cwd: join(WORKSPACE, 'packages/engines/harness/gatekeeper'),
        env: { ...process.env, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '-mod=readonly' },
        input: numbers.map((value) => `${JSON.stringify(value)}\n`).join(''),
        encoding: 'utf8',
      },
    )
    if (status !== 0) throw new Error(stderr)
    const own = numbers.map((value) => [value, JSON.stringify(servedQuantity(value))])
    expect(own).toEqual(
      stdout
        .trim()
        .split('\n')
        .map((text, index) => [numbers[index], text]),
    )
  },
  300_000,
)
