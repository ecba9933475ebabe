import { join } from 'node:path'
import { TARGETS, type Target } from '@gatewright/backend'
import { type CompiledProject, type CompileResult, compileProject } from '@gatewright/frontend'
import {
  type EquivalentMutants,
  type MutantOutcome,
  type MutantReport,
  mutateProject,
  TARGET_HARNESSES,
} from '@gatewright/verify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { WORKSPACE } from '../make-project.ts'

const engines = await findEngines()
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))

let compiled: CompileResult
beforeAll(async () => {
  compiled = await compileProject({ configFile: join(WORKSPACE, 'examples/gatewright.config.ts') })
})
afterAll(() => compiled.close())

/** The example guardrail with some of its cases. */
function withCases(id: string, keeps: (name: string) => boolean): CompiledProject {
  const { project } = compiled
  if (project === undefined) throw new Error('the examples do not compile')
  const suites = project.suites
    .filter(({ policy }) => policy.id === id)
    .map((suite) => ({ ...suite, cases: suite.cases.filter(({ name }) => keeps(name)) }))
  return { ...project, suites }
}

function mutate(
  project: CompiledProject,
  targets: readonly Target[],
  generated = 0,
  equivalent: readonly EquivalentMutants[] = [],
): Promise<MutantReport> {
  return mutateProject({
    ...{ project, targets, engines, generated, equivalent },
    backends: BACKENDS,
    seed: 1,
  })
}

const survivors = ({ mutants }: MutantReport): readonly MutantOutcome[] =>
  mutants.filter(({ fate }) => fate === 'survived')
const fatesOf = ({ mutants }: MutantReport, key: string): readonly string[] =>
  mutants.filter((one) => one.key === key).map(({ fate }) => fate)

/** Cases that say nothing about API groups. */
const FEW = ['a Role that names what it grants', 'every verb', 'a subresource of every resource']
const DROPPED = {
  kyverno: "variables.violations: alter 'API group \"' -> 'API group \"~'",
  gatekeeper:
    'violation 3: alter "API group \\"%s\\" is granted by wildcard" -> "API group \\"%s\\" is granted by wildcard~"',
} as const

test.skipIf(isMissing)(
  'cases that were thinned out leave mutants alive, and all cases kill them',
  async () => {
    const id = 'rbac-no-wildcards'
    const targets = ['kyverno', 'gatekeeper'] as const
    const thin = await mutate(
      withCases(id, (name) => FEW.includes(name)),
      targets,
    )
    const full = await mutate(
      withCases(id, () => true),
      targets,
    )
    for (const target of targets) {
      expect(fatesOf(thin, DROPPED[target]), target).toEqual(['survived'])
      expect(fatesOf(full, DROPPED[target]), target).toEqual(['case'])
    }
    expect(survivors(thin).length).toBeGreaterThan(survivors(full).length + 20)
    // The same mutants are made, whatever the cases are.
    expect(thin.mutants.map(({ key }) => key)).toEqual(full.mutants.map(({ key }) => key))
  },
)

test.skipIf(isMissing)(
  'a generated object is shown as the case that kills what it killed',
  async () => {
    const id = 'namespace-owner-labels'
    const project = withCases(id, (name) => name !== 'a label that is null')
    const thin = await mutate(project, ['kubernetes'], 200)
    const lacking = thin.missingCases.find(({ request }) =>
      JSON.stringify(request).includes('null'),
    )
    expect(lacking).toBeDefined()
    if (lacking === undefined) return
    const { request, expect: verdict, messages, kills } = lacking
    const kept = { name: 'kept', request, expect: verdict, messages }
    const suites = project.suites.map((suite) => ({ ...suite, cases: [...suite.cases, kept] }))
    const again = await mutate({ ...project, suites }, ['kubernetes'])
    for (const kill of kills)
      expect(fatesOf(again, kill.replace('kubernetes: ', ''))).toEqual(['case'])
  },
)

test.skipIf(isMissing)('a mutant that is listed as equivalent is explained', async () => {
  const project = withCases('namespace-owner-labels', () => true)
  const common = { targets: ['gatekeeper'], reason: 'a test' } as const
  const [alive, dead] = await mutate(project, ['gatekeeper']).then((report) => [
    report.mutants.find(({ fate }) => fate === 'survived')?.key ?? '',
    report.mutants.find(({ fate }) => fate === 'case')?.key ?? '',
  ])
  const listed = async (key: string): Promise<MutantReport> =>
    mutate(project, ['gatekeeper'], 0, [{ ...common, mutations: [key ?? ''] }])
  const explained = await listed(alive ?? '')
  expect(fatesOf(explained, alive ?? '')).toEqual(['equivalent'])
  expect(explained.problems).toEqual([])
  const refuted = await listed(dead ?? '')
  expect(refuted.problems.join('\n')).toContain('a case kills it')
  const stale = await listed('no: such mutation')
  expect(stale.problems.join('\n')).toContain('no survivor is listed by it: no: such mutation')
})

test.skipIf(isMissing)('the same seed gives the same report', async () => {
  const project = withCases('namespace-owner-labels', (name) => name.startsWith('both'))
  const once = await mutate(project, ['kubernetes'], 16)
  expect(await mutate(project, ['kubernetes'], 16)).toEqual(once)
})

test.skipIf(isMissing)('of a ClusterPolicy, some mutants are judged', async () => {
  const project = withCases('namespace-owner-labels', (name) => name === 'no labels at all')
  const { mutants } = await mutate(project, ['kyverno-legacy'])
  expect(mutants).toHaveLength(40)
  expect(new Set(mutants.map(({ fate }) => fate))).toContain('case')
})
