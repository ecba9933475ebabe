import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeProject, WORKSPACE } from '../make-project.ts'
import { costFiles } from './cost-files.ts'

const COUNT = 50
const RUNS = 3
/** Seconds. The aim is 0.5; a machine that is busy with other things must not fail the test. */
const LIMIT = 3
const TSC = join(WORKSPACE, 'node_modules/typescript/bin/tsc')

const files = costFiles(COUNT)
const folder = makeProject({
  'with/guardrails.ts': files.with,
  'without/schemas.ts': files.without,
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))

interface Cost {
  readonly check: number
  readonly total: number
  readonly instantiations: number
}

/** What the compiler says of a folder: the least of some runs, since others use the machine too. */
function costOf(name: string): Cost {
  // Declarations are taken as they are, as `gatewright compile` takes them.
  const compilerOptions = { skipLibCheck: true }
  const config = { extends: '../tsconfig.json', compilerOptions, include: ['*.ts'] }
  writeFileSync(join(folder, name, 'tsconfig.json'), JSON.stringify(config))
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [TSC, '-p', join(folder, name), '--extendedDiagnostics'],
      { cwd: folder, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stdout)
    const number = (label: string): number =>
      Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1])
    return {
      check: number('Check time'),
      total: number('Total time'),
      instantiations: number('Instantiations'),
    }
  })
  return runs.reduce((least, run) => (run.check < least.check ? run : least))
}

test(`${COUNT} guardrails add little to the time of type checking`, () => {
  const used = costOf('with')
  const bare = costOf('without')
  const seconds = used.check - bare.check
  mkdirSync(join(WORKSPACE, 'reports'), { recursive: true })
  writeFileSync(
    join(WORKSPACE, 'reports/type-cost.json'),
    `${JSON.stringify({ guardrails: COUNT, seconds, with: used, without: bare }, null, 2)}\n`,
  )
  console.log(
    `${COUNT} guardrails: ${seconds.toFixed(2)} s of checking (${used.check} s with, ${bare.check} s without)`,
  )
  expect(seconds).toBeLessThan(LIMIT)
  // What does not depend on the machine: types that grow with each other show here first.
  expect(used.instantiations - bare.instantiations).toBeLessThan(100_000)
})
