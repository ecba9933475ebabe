import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROFILES, serializeDocument, TARGETS, type Target } from '@gatewright/backend'
import { runGator, runKyverno } from '@gatewright/engines'
import { compileProject } from '@gatewright/frontend'
import { TARGET_ENGINES } from '@gatewright/verify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { makeProject } from '../make-project.ts'
import { configMap } from './behaviour.ts'
import { behaviourFiles } from './behaviour-files.ts'
import { findEngines } from './find-engines.ts'

const folder = makeProject(
  behaviourFiles([
    { id: 'denies-all', on: "kinds('ConfigMap', 'Namespace')", check: "deny('no')", objects: [] },
  ]),
)
const engines = await findEngines()
const EXEMPT = ['kube-*', '*-system', 'exact']
const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })

/** Each object with what a guardrail that denies everything decides outside these namespaces. */
const OBJECTS = [
  [configMap({}, { namespace: 'shop' }), 'deny'],
  [configMap({}, { namespace: 'kube-public' }), 'allow'],
  [configMap({}, { namespace: 'my-kube-public' }), 'deny'],
  [configMap({}, { namespace: 'gatekeeper-system' }), 'allow'],
  [configMap({}, { namespace: 'gatekeeper-systems' }), 'deny'],
  [configMap({}, { namespace: 'exact' }), 'allow'],
  [configMap({}, { namespace: 'exactly' }), 'deny'],
  [namespace('shop'), 'deny'],
  [namespace('kube-public'), 'allow'],
  [namespace('exact'), 'allow'],
] as const

let documents: Partial<Record<Target, readonly string[]>> = {}

beforeAll(async () => {
  const result = await compileProject({ configFile: join(folder, 'gatewright.config.ts') })
  const policy = result.project?.environments[0]?.uses[0]?.policy
  await result.close()
  if (policy === undefined) throw new Error(JSON.stringify(result.diagnostics))
  const use = {
    name: 'denies-all',
    policy,
    params: {},
    action: 'enforce',
    exemptNamespaces: EXEMPT,
  } as const
  documents = Object.fromEntries(
    TARGETS.map((target) => {
      const { artifacts } = BACKENDS[target].emit(use, PROFILES[target])
      return [
        target,
        artifacts.map(({ document, comments }) => serializeDocument(document, comments)),
      ]
    }),
  )
})

afterAll(() => rmSync(dirname(folder), { recursive: true }))

for (const target of TARGETS) {
  const engine = engines.get(TARGET_ENGINES[target])
  test.skipIf(engine === undefined)(`exempt namespaces on ${target}`, async () => {
    const cases = OBJECTS.map(([object], index) => ({ key: String(index), object }))
    const texts = documents[target] ?? []
    const { rows, failure } =
      TARGET_ENGINES[target] === 'gator'
        ? await runGator(engine?.path ?? '', texts, cases)
        : await runKyverno(engine?.path ?? '', texts[0] ?? '', cases)
    expect(failure).toBeUndefined()
    expect(rows.map(({ outcome }) => outcome)).toEqual(OBJECTS.map(([, verdict]) => verdict))
  })
}
