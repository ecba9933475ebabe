import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Backend, TARGETS, type Target } from '@gatewright/backend'
import { compileProject } from '@gatewright/frontend'
import { TARGET_HARNESSES, verifyProject } from '@gatewright/verify'
import { afterAll, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { judgeObjects } from '../../packages/cli/src/scan/judge-objects.ts'
import { readManifests } from '../../packages/cli/src/scan/read-manifests.ts'
import { scannedCluster } from '../../packages/cli/src/scan/scanned-cluster.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { runCommand } from '../cli/run-command.ts'
import { sampleConfig, sampleFiles } from '../cli/sample-files.ts'
import { makeProject } from '../make-project.ts'

const configMap = (namespace: string): string =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace } })
const custom = (group: string, kind: string, namespace?: string): string =>
  JSON.stringify({
    apiVersion: `${group}/v1`,
    kind,
    metadata: { name: 'a', ...(namespace === undefined ? {} : { namespace }) },
  })
const definition = (kind: string, plural: string, scope: string): string => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ${plural}.example.com}
spec:
  group: example.com
  scope: ${scope}
  names: {kind: ${kind}, plural: ${plural}}
  versions: [{name: v1, served: true, storage: true}]
`

const FILES = {
  'tree/namespaces.yaml':
    'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {judged: "true", team: a}}\n',
  'tree/a.yaml': configMap('shop'),
  'tree/b.yaml': configMap('office'),
  'tree/crds.yaml': `${definition('Mouse', 'mice', 'Namespaced')}---\n${definition('Zoo', 'zoos', 'Cluster')}`,
  'tree/mouse.yaml': custom('example.com', 'Mouse', 'burrow'),
  'tree/zoo.yaml': custom('example.com', 'Zoo', 'not-in-it'),
  'tree/unknown-1.yaml': custom('other.example.com', 'Mouse', 'nowhere'),
  'tree/unknown-2.yaml': custom('other.example.com', 'Mouse'),
}
const folder = makeProject({
  ...sampleFiles(),
  'gatewright.config.ts': sampleConfig().replace("'kyverno',", "'kyverno', 'kyverno-legacy',"),
  ...FILES,
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))

test('the report says what was made for judging, and what nobody can judge', () => {
  const { stdout } = runCommand(folder, ['scan', 'tree', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    objects: 9,
    namespaces: { found: ['shop'], synthesised: ['burrow', 'office'] },
    unknownKinds: [{ apiVersion: 'other.example.com/v1', kind: 'Mouse', objects: 2 }],
  })
  const { stdout: text } = runCommand(folder, ['scan', 'tree'])
  expect(text).toContain('namespaces not in the folder, judged by their names: burrow, office\n')
  expect(text).toContain('for no engine to judge: Mouse of other.example.com/v1 (2)\n')
})

test('the labels of an object’s Namespace are those of the tree', () => {
  const { objects } = readManifests(join(folder, 'tree'))
  const { namespaceOf } = scannedCluster(objects)
  const found = objects.map(({ source, object }) => [source, namespaceOf(object)])
  expect(Object.fromEntries(found)).toMatchObject({
    'a.yaml': { labels: { judged: 'true', team: 'a' } },
    'b.yaml': undefined,
  })
})

const engines = await findEngines()
const harnesses = new Map([...engines].filter(([name]) => name.startsWith('harness-')))
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))

/** Where the policy of each target says what it looks at. */
interface Document {
  readonly kind: string
  readonly spec: {
    readonly matchConstraints?: Members
    readonly match?: Members
    readonly rules?: readonly {
      readonly match: { readonly any: readonly { resources: Members }[] }
    }[]
  }
}
type Members = Record<string, unknown>

/** The members of a match: those of admission policies, of a ClusterPolicy, of a Constraint. */
function matchOf({ spec }: Document): Members {
  return spec?.matchConstraints ?? spec?.rules?.[0]?.match.any[0]?.resources ?? spec?.match ?? {}
}

/** A back end whose policies match something else: what its engine then says tells what it was asked. */
function matching({ target, emit }: Backend, change: (match: Members) => void): Backend {
  return {
    target,
    emit: (use, profile) => {
      const emission = emit(use, profile)
      const copy = structuredClone(emission.artifacts)
      for (const { document } of copy) change(matchOf(document as unknown as Document))
      return { ...emission, artifacts: copy }
    },
  }
}

/** What differs, by case, where every target's policy matches something else. */
async function differences(
  change: (match: Members) => void,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const backends = Object.fromEntries(
    TARGETS.map((target) => [target, matching(BACKENDS[target], change)]),
  ) as unknown as { readonly [T in Target]: Backend }
  const { project, close } = await compileProject({
    configFile: join(folder, 'gatewright.config.ts'),
  })
  try {
    const use = project?.environments[0]?.uses[0]
    if (project === undefined || use === undefined) throw new Error('the sample does not compile')
    const { objects } = readManifests(join(folder, 'tree'))
    const cluster = scannedCluster(objects)
    const { resources: custom } = cluster
    const { suite } = await judgeObjects(project, use, objects, cluster)
    const judged = { ...project, suites: [suite] }
    const options = { project: judged, targets: TARGETS, backends, engines: harnesses, custom }
    const found: Record<string, string[]> = {}
    for (const one of (await verifyProject(options)).disagreements)
      found[one.case] = [...(found[one.case] ?? []), `${one.judge}: ${one.reason}`]
    return found
  } finally {
    await close()
  }
}

const everywhere = (reason: string) => TARGETS.map((target) => `${target} harness: ${reason}`)
const LEFT_OUT = everywhere('the policy was not applied to the object')
const JUDGED = everywhere('the policy was applied to an object that it does not match')

test.skipIf(isMissing)('nothing differs where nothing is changed', async () => {
  expect(await differences(() => {})).toEqual({})
})

test.skipIf(isMissing)('the engines judge custom resources by the plural of the tree', async () => {
  const found = await differences((match) => {
    const groups = { apiGroups: ['example.com'] }
    if ('resourceRules' in match)
      match.resourceRules = [
        { ...groups, apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['mice'] },
        { ...groups, apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['zoos'] },
      ]
    else if ('operations' in match) match.kinds = ['example.com/v1/Mouse', 'example.com/v1/Zoo']
    else match.kinds = [{ ...groups, kinds: ['Mouse', 'Zoo'] }]
  })
  expect(found).toEqual({
    'a.yaml': LEFT_OUT,
    'b.yaml': LEFT_OUT,
    'mouse.yaml': JUDGED,
    'zoo.yaml': JUDGED,
  })
})

const selecting = (labels: object) => (match: Members) => {
  match.namespaceSelector = { matchLabels: labels }
}

test.skipIf(isMissing)('the engines know the labels of the Namespaces of the tree', async () => {
  expect(await differences(selecting({ judged: 'true' }))).toEqual({ 'b.yaml': LEFT_OUT })
})

test.skipIf(isMissing)('the engines know the Namespaces that were made', async () => {
  const found = await differences(selecting({ 'kubernetes.io/metadata.name': 'office' }))
  expect(found).toEqual({ 'a.yaml': LEFT_OUT })
})
