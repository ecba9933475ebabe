import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BenchReport, BenchRow } from '@gatewright/verify'
import { afterAll, expect, test } from 'vitest'
import { findEngines } from '../behaviour/find-engines.ts'
import { runCommand } from '../cli/run-command.ts'
import { makeProject } from '../make-project.ts'
import { benchFiles, handWrittenFiles } from './bench-files.ts'

const engines = await findEngines()
const isMissing = !engines.has('harness-kyverno') || !engines.has('harness-gatekeeper')
const folder = makeProject({ ...benchFiles(), ...handWrittenFiles() })
afterAll(() => rmSync(dirname(folder), { recursive: true }))

const bench = (...args: string[]) =>
  runCommand(folder, ['bench', '--count', '24', ...args], { NO_COLOR: '1' }, 120_000)
const compare = (file: string) =>
  bench('--policy', 'flat', '--target', 'gatekeeper', '--compare', `hand/${file}`)

test.skipIf(isMissing)(
  'a loop in a loop takes more than a loop, on every target',
  () => {
    const { code, stdout, stderr } = bench('--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { policies, engines: used } = JSON.parse(stdout) as BenchReport & { engines: unknown }
    expect(used).toHaveLength(2)
    const rows = (policy: string, target: string): readonly BenchRow[] =>
      policies.find((one) => one.policy === policy && one.target === target)?.rows ?? []
    for (const target of ['kyverno', 'gatekeeper', 'kubernetes']) {
      expect(rows('flat', target).map(({ name, generated }) => [name, generated.outcomes])).toEqual(
        [
          ['2 cases', ['allow', 'deny']],
          ['Pod, 100 containers × 50 env, allowed', ['allow']],
          ['Pod, 100 containers × 50 env, denied', ['deny']],
        ],
      )
      const [[cases], [, flat], [, nested]] = [
        rows('flat', target),
        rows('flat', target),
        rows('nested', target),
      ]
      for (const row of [cases, flat, nested]) {
        expect(row?.generated.reviews).toBeGreaterThanOrEqual(12)
        expect(row?.generated.median).toBeGreaterThan(1)
        expect(row?.generated.cpu).toBeGreaterThan(1)
        expect(row?.generated.p95).toBeGreaterThanOrEqual(row?.generated.median ?? 0)
      }
      expect(nested?.generated.cpu).toBeGreaterThan(flat?.generated.cpu ?? 0)
      expect(nested?.allocationsAboveFloor).toBeGreaterThan(2 * (flat?.allocationsAboveFloor ?? 0))
      expect(cases?.allocationsAboveFloor).toBeLessThan(flat?.allocationsAboveFloor ?? 0)
      if (target === 'gatekeeper') {
        expect(flat?.generated.celCost).toBeUndefined()
        continue
      }
      const cost = nested?.generated.celCost
      expect(cost).toMatchObject({ budget: 10_000_000, limit: 1_000_000 })
      expect(cost?.total).toBeGreaterThan(10 * (flat?.generated.celCost?.total ?? 0))
      expect(cost?.total).toBeGreaterThanOrEqual(cost?.largest ?? 0)
      expect(nested?.floor.celCost?.total).toBeLessThan(10)
    }
  },
  180_000,
)

test.skipIf(isMissing)(
  'a rule that never fires allocates nothing above the engine alone',
  () => {
    const { code, stdout } = bench(
      ...['--policy', 'flat', '--target', 'gatekeeper', '--compare', 'hand/never.yaml', '--json'],
    )
    const { policies } = JSON.parse(stdout) as BenchReport
    const [cases] = policies[0]?.rows ?? []
    expect(code).toBe(0)
    expect(policies[0]?.handWrittenSize?.lines).toBe(2)
    expect(
      Math.abs((cases?.handWritten?.allocations ?? 1e9) - (cases?.floor.allocations ?? 0)),
    ).toBeLessThan(20)
    expect(cases?.allocationsAboveFloor).toBeGreaterThan(60)
    expect(cases?.differing).toEqual(['bad'])
  },
  60_000,
)

test.skipIf(isMissing)(
  'people get tables without colours',
  () => {
    const { stdout } = bench('--policy', 'flat', '--target', 'kubernetes')
    expect(stdout).toMatch(/^kubernetes, microseconds a request\npolicy +objects +median/)
    expect(stdout).toMatch(/^flat +2 cases +\d/m)
    expect(stdout).toMatch(/ \d+\.\d % +variables\.violations/)
    expect(stdout).not.toContain('\u001b')
    const compared = compare('never.yaml').stdout
    expect(compared).toMatch(/^flat on gatekeeper +generated +hand-written +ratio\n/)
    expect(compared).toMatch(/^lines of rule +\d+ +2 +\d/m)
    expect(compared).toContain('they decide differently: bad\n')
  },
  60_000,
)

test.skipIf(isMissing).each([
  ['an unknown environment', ['--env', 'x'], 'GW4004'],
  ['an unknown policy', ['--policy', 'x'], 'GW4005'],
  ['a target that the environment has not', ['--target', 'kyverno-legacy'], 'GW4020'],
  ['nothing to compare with', ['--compare', 'hand/never.yaml'], 'GW4021'],
  ['a file that is not there', ['--policy', 'flat', '--compare', 'hand/x.yaml'], 'GW4022'],
  [
    'a file that does not parse',
    ['--policy', 'flat', '--compare', 'hand/unreadable.yaml'],
    'GW4022',
  ],
  ['a file without a policy', ['--policy', 'flat', '--compare', 'hand/nothing.yaml'], 'GW4023'],
  ['a folder of several', ['--policy', 'flat', '--compare', 'hand'], 'GW4024'],
  [
    'a policy that no engine takes',
    ['--policy', 'flat', '--compare', 'hand/broken.yaml'],
    'GW4025',
  ],
  ['a policy of other objects', ['--policy', 'flat', '--compare', 'hand/elsewhere.yaml'], 'GW4025'],
])(
  '%s is said',
  (_, args, diagnostic) => {
    const { code, stderr } = bench(...args)
    expect(stderr).toContain(`error[${diagnostic}]`)
    expect(stderr).not.toContain(dirname(folder))
    expect(code).toBe(2)
  },
  60_000,
)
