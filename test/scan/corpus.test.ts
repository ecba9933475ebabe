import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BIN, runCommand } from '../cli/run-command.ts'
import { WORKSPACE } from '../make-project.ts'

/** Manifests of real deployments, which are not part of this repository. */
const SHARED = process.env.GATEWRIGHT_SHARED ?? join(WORKSPACE, '../shared')
const CORPUS = join(SHARED, 'corpus')
const isMissing = !existsSync(CORPUS)
if (isMissing) {
  if (process.env.GATEWRIGHT_SHARED !== undefined) throw new Error(`${CORPUS} is missing`)
  console.warn('SKIPPED: the manifests of real deployments are not there (GATEWRIGHT_SHARED)')
}

test.skipIf(isMissing)(
  'the function and every engine say the same of every object of real deployments',
  () => {
    expect(existsSync(BIN)).toBe(true)
    const folder = mkdtempSync(join(tmpdir(), 'gatewright-corpus-'))
    const distinct = new Set(
      readdirSync(CORPUS)
        .filter((file) => file.endsWith('.jsonl'))
        .flatMap((file) => readFileSync(join(CORPUS, file), 'utf8').trim().split('\n'))
        .map((line) => JSON.stringify(JSON.parse(line).object)),
    )
    for (const [index, object] of [...distinct].entries())
      writeFileSync(join(folder, `${String(index).padStart(4, '0')}.json`), object)
    const config = join(WORKSPACE, 'examples/gatewright.config.ts')
    const { stdout } = runCommand(
      WORKSPACE,
      ['scan', folder, '--engines', '--json', '--config', config],
      {},
      280_000,
    )
    rmSync(folder, { recursive: true })
    const { objects, uses, disagreements, problems } = JSON.parse(stdout)
    expect(disagreements).toEqual([])
    expect(problems).toEqual([])
    expect(objects).toBe(distinct.size)
    for (const { name, allow, deny, notMatched } of uses)
      expect([name, allow + deny + notMatched]).toEqual([name, objects])
  },
  300_000,
)
