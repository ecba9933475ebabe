import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { TARGETS } from '@gatewright/backend'
import {
  type LiveCluster,
  type LiveEngines,
  type StartedCluster,
  startCluster,
} from '@gatewright/engines'
import { compileProject } from '@gatewright/frontend'
import {
  type LiveGuardrail,
  type LiveVerification,
  type Verification,
  verifyLive,
} from '@gatewright/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { treeDocuments } from '../../packages/cli/src/live/tree-documents.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { BIN } from '../cli/run-command.ts'
import { WORKSPACE } from '../make-project.ts'
import { liveEngines } from './live-engines.ts'

const engines = await liveEngines()
const run = (file: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(file, args, { cwd: WORKSPACE, encoding: 'utf8', maxBuffer: 2 ** 28 })

/** What the command shows of a configuration, in a cluster that is up. */
async function verify(cluster: LiveCluster, config: string, count: number): Promise<Verification> {
  const { directory } = cluster
  const options = ['--config', config, '--count', String(count), '--directory', directory]
  const args = [BIN, 'verify', '--live', '--json', ...options]
  const { stdout, stderr } = await run(process.execPath, args).catch((error) => error)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** What the cluster alone shows of a configuration, whose cases other tests put to the other judges. */
async function judgeLive(
  cluster: LiveCluster,
  config: string,
  count: number,
): Promise<LiveVerification> {
  const { project, close } = await compileProject({ configFile: join(WORKSPACE, config) })
  if (project === undefined) throw new Error(`${config} does not compile`)
  try {
    const live = await verifyLive({
      project,
      targets: TARGETS,
      backends: BACKENDS,
      engines: await findEngines(),
      cluster,
      trees: treeDocuments(project),
      seed: 1,
      count,
    })
    const used = project.environments.flatMap(({ uses }) => uses.map(({ policy }) => policy.id))
    expect(new Set(live.guardrails.map(({ id }) => id))).toEqual(new Set(used))
    return live
  } finally {
    await close()
  }
}

function sum(guardrails: readonly LiveGuardrail[], of: (one: LiveGuardrail) => number): number {
  return guardrails.reduce((total, one) => total + of(one), 0)
}

/** Every document is taken, every case and random request decided as the function does. */
function expectAgreement(live: LiveVerification, count: number): void {
  expect(live.disagreements).toEqual([])
  expect(live.problems).toEqual([])
  for (const { applied, problems } of live.documents) {
    expect(applied).toBeGreaterThan(0)
    expect(problems).toEqual([])
  }
  const { guardrails } = live
  for (const { id, targets, enforced } of guardrails)
    for (const target of TARGETS) {
      if (targets[target] !== undefined)
        expect(targets[target].agreed, `${id} on ${target}`).toBeGreaterThan(0)
      if (enforced[target] !== undefined)
        expect(enforced[target], `${id} on ${target}`).toBe('refused')
    }
  expect(sum(guardrails, ({ random }) => random.reached)).toBeGreaterThanOrEqual(count)
  // Agreement on what is allowed alone would mean little.
  expect(sum(guardrails, ({ random }) => random.denied)).toBeGreaterThan(count / 10)
  expect(sum(guardrails, ({ cases }) => cases.sent + cases.completed)).toBeGreaterThan(
    sum(guardrails, ({ cases }) => cases.refused.length),
  )
}

// More random requests: gatewright verify --live, which sends 2,000
describe.skipIf(engines === undefined)('verify --live', { timeout: 1_200_000 }, () => {
  let cluster: StartedCluster
  beforeAll(async () => {
    cluster = await startCluster({ engines: engines as LiveEngines })
  })
  afterAll(() => cluster.stop())

  test('every judge of the examples agrees, up to the cluster', async () => {
    const { guardrails, disagreements, live } = await verify(
      cluster,
      'examples/gatewright.config.ts',
      100,
    )
    expect(disagreements).toEqual([])
    if (live === undefined) throw new Error('nothing was judged in a cluster')
    expect(live.guardrails.map(({ id }) => id)).toEqual(guardrails.map(({ id }) => id))
    for (const { id, live: own } of guardrails)
      expect(own, id).toEqual(live.guardrails.find((one) => one.id === id)?.targets)
    expectAgreement(live, 100)
  })

  test('the cluster judges the pack as the function does', async () => {
    const live = await judgeLive(cluster, 'packages/guardrails/gatewright.config.ts', 340)
    expectAgreement(live, 340)
  })
})
