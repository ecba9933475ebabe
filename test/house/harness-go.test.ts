import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WORKSPACE } from '../make-project.ts'

/** As the installer builds them, so that what it compiled is compiled. */
const ENVIRONMENT = {
  CGO_ENABLED: '0',
  GOWORK: 'off',
  GOFLAGS: '-trimpath -buildvcs=false -mod=readonly',
}

const hasGo = spawnSync('go', ['version']).status === 0
if (!hasGo) {
  if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') throw new Error('Go is needed')
  console.warn('SKIPPED: the harness programs are not tested, since Go was not found')
}

function run(module: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: join(WORKSPACE, 'packages/engines/harness', module),
    env: { ...process.env, ...ENVIRONMENT },
    encoding: 'utf8',
  })
  return status === 0 ? stdout : `${stdout}\n${stderr}`
}

test.skipIf(!hasGo).each(['protocol', 'gatekeeper', 'kyverno'])(
  'the Go of the harness: %s',
  (module) => {
    expect(run(module, 'gofmt', '-l', '.')).toBe('')
    expect(run(module, 'go', 'vet', './...')).toBe('')
    expect(run(module, 'go', 'test', './...')).toMatch(/^ok/)
  },
  600_000,
)
