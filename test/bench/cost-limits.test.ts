import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROFILES, serializeDocument } from '@gatewright/backend'
import { Harness, type HarnessMeasurement, inTemporaryFolder } from '@gatewright/engines'
import { type CompiledProject, type CompiledUse, compileProject } from '@gatewright/frontend'
import { engineRequest } from '@gatewright/verify'
import { expect, test } from 'vitest'
import { emitPolicy } from '../../packages/backend-cel/src/emit/emit-policy.ts'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import {
  type BenchRequests,
  benchRequests,
} from '../../packages/verify/src/bench/bench-requests.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { makeProject, WORKSPACE } from '../make-project.ts'

const engines = await findEngines()
const binary = engines.get('harness-kyverno')?.path

const PROJECTS = [
  'examples/gatewright.config.ts',
  'examples/library/gatewright.config.ts',
  'packages/guardrails/gatewright.config.ts',
]
/** What the API server's own code counts of one review, whatever it took. */
const ONCE = { count: 1, seconds: 0.001 }
/** The large objects that a use is measured on. */
function largeRequests(
  project: CompiledProject,
  { policy }: CompiledUse,
): readonly BenchRequests[] {
  const suites = project.suites.filter((suite) => suite.policy.id === policy.id)
  const cases = suites.flatMap((suite) => suite.cases)
  return benchRequests(policy, cases).filter(({ name }) => !/^\d+ cases?$/.test(name))
}

/** What the code of the API server says of large objects under every use of an environment. */
async function measure(
  project: CompiledProject,
  uses: readonly CompiledUse[],
): Promise<
  readonly { use: CompiledUse; name: string; policy: HarnessMeasurement['policies'][number] }[]
> {
  const harness = new Harness(binary ?? '')
  try {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'policies.yaml')
      const documents = uses.flatMap(
        (use) => BACKENDS.kubernetes.emit(use, PROFILES.kubernetes).artifacts,
      )
      writeFileSync(
        file,
        documents.map(({ document }) => serializeDocument(document)).join('---\n'),
      )
      expect((await harness.load([file])).problems).toEqual([])
    })
    const found = []
    for (const use of uses)
      for (const { name, requests } of largeRequests(project, use))
        for (const { request } of requests) {
          const asked = engineRequest(use.policy, request)
          if (asked === undefined) continue
          const { policies } = await harness.measure({ ...asked, ...ONCE })
          const policy = policies.find((one) => one.policy.endsWith(`/${use.name}`))
          if (policy !== undefined) found.push({ use, name, policy })
        }
    return found
  } finally {
    await harness.close()
  }
}

test.skipIf(binary === undefined).each(PROJECTS)(
  'what %s puts to use stays inside the limits on the largest objects, and inside its estimate',
  async (config) => {
    const { project, close } = await compileProject({
      configFile: join(WORKSPACE, config),
      loadLimit: 60_000,
    })
    await close()
    if (project === undefined) throw new Error(`${config} does not compile`)
    for (const { targets, uses } of project.environments) {
      if (!targets.includes('kubernetes')) continue
      const measured = await measure(project, uses)
      expect(new Set(measured.map(({ use }) => use.name)).size).toBe(uses.length)
      for (const { use, name, policy } of measured) {
        const { total, budget, largest, limit } = policy.celCost ?? never(use, name)
        expect(limit).toBe(1_000_000)
        expect([use.name, name, policy.outcome]).not.toContain('error')
        expect([use.name, name, total < budget && largest < limit]).toEqual([use.name, name, true])
        const emission = BACKENDS.kubernetes.emit(use, PROFILES.kubernetes)
        const estimate = Math.max(
          ...emitPolicy(use, PROFILES.kubernetes).expressions.map(({ cost }) => cost),
        )
        expect([use.name, name, estimate >= largest]).toEqual([use.name, name, true])
        expect([use.name, name, emission.diagnostics]).toEqual([use.name, name, []])
      }
    }
  },
  240_000,
)

function never(use: CompiledUse, name: string): never {
  throw new Error(`${use.name} has no cost on ${name}`)
}

const guardrail = (
  check: string,
): string => `import { defineConfig, guardrail, kinds, use } from 'gatewright'

const costly = guardrail({
  id: 'costly',
  title: 'Containers differ',
  on: kinds('Pod'),
  check({ object, deny }) {
    const containers = object.spec?.containers ?? []
    ${check}
  },
})

export default defineConfig({
  environments: { staging: { targets: ['kubernetes'], guardrails: [use(costly, { action: 'enforce' })] } },
})
`

const CHECKS = [
  [
    'each container with each other',
    "if (containers.some((one) => containers.some((other) => one.image === 'x' && other.image === one.name))) deny('no')",
    'allow',
  ],
  [
    'each variable with each of each container',
    `if (
      containers.some((one) =>
        (one.env ?? []).some((variable) =>
          containers.some((other) => (other.env ?? []).some(({ value }) => value === variable.name)),
        ),
      )
    )
      deny('no')`,
    'error',
  ],
] as const

test.skipIf(binary === undefined).each(CHECKS)(
  '%s: an API server breaks off what the compiler warns of, and nothing else',
  async (_, check, outcome) => {
    const folder = makeProject({ 'gatewright.config.ts': guardrail(check) })
    const { project, close } = await compileProject({
      configFile: join(folder, 'gatewright.config.ts'),
    })
    await close()
    rmSync(dirname(folder), { recursive: true })
    const uses = project?.environments[0]?.uses ?? []
    if (project === undefined || uses[0] === undefined) throw new Error('it does not compile')
    const [measured] = await measure(project, uses)
    expect([measured?.name, measured?.policy.outcome]).toEqual([
      'Pod, 100 containers × 50 env, made up',
      outcome,
    ])
    const warned = BACKENDS.kubernetes.emit(uses[0], PROFILES.kubernetes)
    expect(warned.artifacts).toHaveLength(2)
    expect(warned.diagnostics.map(({ code, severity }) => [code, severity])).toEqual(
      outcome === 'error' ? [['GW3002', 'warning']] : [],
    )
  },
  60_000,
)
