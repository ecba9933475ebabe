import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { TARGETS } from '@gatewright/backend'
import type { LiveGuardrail, Verification } from '@gatewright/verify'
import { describe, expect, test } from 'vitest'
import { BIN } from '../cli/run-command.ts'
import { WORKSPACE } from '../make-project.ts'
import { liveEngines } from './live-engines.ts'

const engines = await liveEngines()
const run = (file: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(file, args, { cwd: WORKSPACE, encoding: 'utf8', maxBuffer: 2 ** 28 })

/** What the command shows of a configuration, in a cluster that is started for it. */
async function verify(config: string, count: number): Promise<Verification> {
  const args = [BIN, 'verify', '--live', '--json', '--config', config, '--count', String(count)]
  const { stdout, stderr } = await run(process.execPath, args).catch((error) => error)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

function sum(guardrails: readonly LiveGuardrail[], of: (one: LiveGuardrail) => number): number {
  return guardrails.reduce((total, one) => total + of(one), 0)
}

describe.skipIf(engines === undefined)('verify --live', { timeout: 1_200_000 }, () => {
  // More of them: gatewright verify --live, which sends 2,000
  test.each([
    ['examples/gatewright.config.ts', 100],
    ['packages/guardrails/gatewright.config.ts', 340],
  ])('every judge of %s agrees, up to the cluster', async (config, count) => {
    const { guardrails, disagreements, live } = await verify(config, count)
    expect(disagreements).toEqual([])
    expect(live?.disagreements).toEqual([])
    expect(live?.problems).toEqual([])
    for (const { applied, problems } of live?.documents ?? []) {
      expect(applied).toBeGreaterThan(0)
      expect(problems).toEqual([])
    }
    for (const { id, live: own } of guardrails)
      for (const [target, { agreed }] of Object.entries(own ?? {}))
        expect(agreed, `${id} on ${target}`).toBeGreaterThan(0)
    const shown = live?.guardrails ?? []
    expect(shown.map(({ id }) => id)).toEqual(guardrails.map(({ id }) => id))
    for (const { id, enforced } of shown)
      for (const target of TARGETS)
        if (enforced[target] !== undefined)
          expect(enforced[target], `${id} on ${target}`).toBe('refused')
    expect(sum(shown, ({ random }) => random.reached)).toBeGreaterThanOrEqual(count)
    // Agreement on what is allowed alone would mean little.
    expect(sum(shown, ({ random }) => random.denied)).toBeGreaterThan(count / 10)
    expect(sum(shown, ({ cases }) => cases.sent + cases.completed)).toBeGreaterThan(
      sum(shown, ({ cases }) => cases.refused.length),
    )
  })
})
