import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PROFILES, serializeDocument, TARGETS, type Target } from '@gatewright/backend'
import { admissionRequest, Harness, type RequestInput } from '@gatewright/engines'
import { compileProject } from '@gatewright/frontend'
import { TARGET_HARNESSES } from '@gatewright/verify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { makeProject } from '../make-project.ts'
import { configMap, pod } from './behaviour.ts'
import { behaviourFiles } from './behaviour-files.ts'
import { findEngines } from './find-engines.ts'

/** A guardrail that denies everything it looks at: what gets through was not judged. */
const DENIES_PODS = { id: 'denies-pods', on: 'workloads()', check: "deny('no')", objects: [] }
const DENIES_MAPS = {
  id: 'denies-maps',
  on: "kinds('ConfigMap')",
  check: "deny('no')",
  objects: [],
}

const POD = { group: '', version: 'v1', kind: 'Pod', resource: 'pods', namespaced: true }
const MAP = {
  group: '',
  version: 'v1',
  kind: 'ConfigMap',
  resource: 'configmaps',
  namespaced: true,
}
const DEPLOYMENT = {
  group: 'apps',
  version: 'v1',
  kind: 'Deployment',
  resource: 'deployments',
  namespaced: true,
}

const deleting = { deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['a'] }
const spec = { containers: [{ name: 'a', image: 'x' }] }
const other = { containers: [{ name: 'a', image: 'y' }] }

const REQUESTS: readonly (readonly [
  name: string,
  input: RequestInput,
  verdict: 'judged' | 'admitted',
])[] = [
  ['a Pod is created', { operation: 'CREATE', resource: POD, object: pod(spec) }, 'judged'],
  [
    'a Pod is created for a rehearsal',
    { operation: 'CREATE', resource: POD, object: pod(spec), dryRun: true },
    'judged',
  ],
  [
    'a Pod is created under a generated name',
    {
      operation: 'CREATE',
      resource: POD,
      object: pod(spec, { name: undefined, generateName: 'web-' }),
    },
    'judged',
  ],
  [
    'a Pod is updated',
    { operation: 'UPDATE', resource: POD, object: pod(spec), oldObject: pod(other) },
    'judged',
  ],
  ['a Pod is deleted', { operation: 'DELETE', resource: POD, oldObject: pod(spec) }, 'admitted'],
  [
    'a command is run in a Pod',
    {
      operation: 'CONNECT',
      resource: POD,
      subresource: 'exec',
      object: { apiVersion: 'v1', kind: 'PodExecOptions', command: ['sh'] },
    },
    'admitted',
  ],
  [
    'an ephemeral container is added',
    {
      operation: 'UPDATE',
      resource: POD,
      subresource: 'ephemeralcontainers',
      object: pod(spec),
      oldObject: pod(other),
    },
    'judged',
  ],
  [
    'a Pod is resized',
    {
      operation: 'UPDATE',
      resource: POD,
      subresource: 'resize',
      object: pod(spec),
      oldObject: pod(other),
    },
    'judged',
  ],
  [
    'the status of a Pod changes',
    {
      operation: 'UPDATE',
      resource: POD,
      subresource: 'status',
      object: pod(spec),
      oldObject: pod(other),
    },
    'admitted',
  ],
  [
    'the last finalizer of a Pod goes',
    {
      operation: 'UPDATE',
      resource: POD,
      object: pod(spec, { ...deleting, finalizers: undefined }),
      oldObject: pod(spec, deleting),
    },
    'admitted',
  ],
  [
    'a Pod that is being deleted changes otherwise',
    {
      operation: 'UPDATE',
      resource: POD,
      object: pod(spec, deleting),
      oldObject: pod(other, deleting),
    },
    'judged',
  ],
  [
    'a Pod claims to be deleted when it is created',
    { operation: 'CREATE', resource: POD, object: pod(spec, deleting) },
    'judged',
  ],
  [
    'a Deployment of another version',
    {
      operation: 'CREATE',
      resource: { ...DEPLOYMENT, version: 'v1beta1' },
      object: {
        apiVersion: 'apps/v1beta1',
        kind: 'Deployment',
        metadata: { name: 'a', namespace: 'shop' },
        spec: {},
      },
    },
    'admitted',
  ],
  [
    'a ConfigMap is created',
    { operation: 'CREATE', resource: MAP, object: configMap({}) },
    'judged',
  ],
  [
    'a ConfigMap whose data is null',
    { operation: 'UPDATE', resource: MAP, object: configMap(null), oldObject: configMap({}) },
    'judged',
  ],
  [
    'a Pod by another user',
    {
      operation: 'CREATE',
      resource: POD,
      object: pod(spec),
      user: { username: "o'brien", uid: '1', groups: ['a', 'b'], extra: { k: ['v'] } },
    },
    'judged',
  ],
]

const engines = await findEngines()
const folder = mkdtempSync(join(tmpdir(), 'gatewright-requests-'))
const documents = new Map<Target, string>()

beforeAll(async () => {
  const project = makeProject(behaviourFiles([DENIES_PODS, DENIES_MAPS]))
  const result = await compileProject({ configFile: join(project, 'gatewright.config.ts') })
  await result.close()
  const uses = result.project?.environments[0]?.uses ?? []
  for (const target of TARGETS) {
    const texts = uses.flatMap((use) => {
      const { artifacts } = BACKENDS[target].emit({ ...use, action: 'enforce' }, PROFILES[target])
      return artifacts.map(({ document, comments }) => serializeDocument(document, comments))
    })
    const file = join(folder, `${target}.yaml`)
    writeFileSync(file, texts.join('---\n'))
    documents.set(target, file)
  }
  rmSync(dirname(project), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true }))

for (const target of TARGETS) {
  const engine = engines.get(TARGET_HARNESSES[target])
  test.skipIf(engine === undefined)(`requests on ${target}`, async () => {
    const harness = new Harness(engine?.path ?? '')
    const { policies, problems } = await harness.load([documents.get(target) ?? ''])
    expect(problems).toEqual([])
    expect(policies).toHaveLength(2)
    const found = await Promise.all(
      REQUESTS.map(async ([name, input]) => {
        const answers = await harness.judge({ request: admissionRequest(input) })
        const outcomes = answers.map(({ outcome }) => outcome)
        expect(outcomes).not.toContain('error')
        return [name, outcomes.includes('deny') ? 'judged' : 'admitted']
      }),
    )
    await harness.close()
    expect(found).toEqual(REQUESTS.map(([name, , verdict]) => [name, verdict]))
  })
}
