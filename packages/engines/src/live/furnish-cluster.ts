import { inParallel } from '../in-parallel.ts'
import { engineManifests } from './engine-manifests.ts'
import { GATEKEEPER_NAMESPACE, IGNORED } from './gatekeeper.ts'
import { type KubeObject, memberOf } from './kube-object.ts'
import type { KubeObjects } from './kube-objects.ts'
import { KYVERNO_NAMESPACE, kyvernoObjects, REPORTS_ACCOUNT } from './kyverno.ts'
import type { LiveEngines } from './live-cluster.ts'
import { LiveFailure } from './live-failure.ts'
import type { ProcessGroup } from './process-group.ts'

/** Seconds for a definition to count. */
const SECONDS = 120

/** What engines bring along, which a cluster has before they are started. */
export interface Furniture {
  readonly definitions: readonly KubeObject[]
  readonly others: readonly KubeObject[]
}

/**
 * What an empty cluster gets.
 *
 * @throws LiveFailure where it is not beside the binary of an engine
 */
export function furnitureOf(engines: LiveEngines): Furniture {
  const gatekeeper = engineManifests(engines.gatekeeper)
  const kyverno = engineManifests(engines['kyverno-controller'])
  if (gatekeeper === undefined || kyverno === undefined)
    throw new LiveFailure(
      'manifestsMissing',
      'the definitions of the engines were not found: run `gatewright engines install --live` (needs Go)',
    )
  const objects = [...gatekeeper, ...kyvernoObjects(kyverno)]
  const isDefinition = ({ kind }: KubeObject): boolean => kind === 'CustomResourceDefinition'
  return {
    definitions: objects.filter(isDefinition),
    others: [
      namespaceOf(GATEKEEPER_NAMESPACE),
      namespaceOf(KYVERNO_NAMESPACE),
      // The question here is what admission says, so that nobody is refused before it.
      administrators('gatewright:everybody', { kind: 'Group', name: 'system:authenticated' }),
      administrators('gatewright:kyverno-reports', {
        kind: 'ServiceAccount',
        name: REPORTS_ACCOUNT,
        namespace: KYVERNO_NAMESPACE,
      }),
      ...objects.filter((object) => object.kind !== 'Namespace' && !isDefinition(object)),
    ],
  }
}

/**
 * Brings a cluster what its engines need.
 *
 * @throws LiveFailure where the API server refuses some of it
 */
export async function furnishCluster(
  { definitions, others }: Furniture,
  group: ProcessGroup,
  objects: KubeObjects,
): Promise<void> {
  await inParallel(definitions, 8, (object) => objects.create(object))
  const [namespaces, rest] = [true, false].map((isNamespace) =>
    others.filter(({ kind }) => (kind === 'Namespace') === isNamespace),
  )
  for (const wave of [namespaces ?? [], rest ?? []])
    await inParallel(wave, 8, (object) => objects.create(object))
  await inParallel(definitions.flatMap(servedKinds), 8, ({ apiVersion, kind }) =>
    group.until('kube-apiserver', `does not serve ${kind} of ${apiVersion}`, SECONDS, () =>
      objects.serves(apiVersion, kind),
    ),
  )
}

/** The kinds that a CustomResourceDefinition defines, one for each version. */
function servedKinds({ spec }: KubeObject): readonly Pick<KubeObject, 'apiVersion' | 'kind'>[] {
  const [group, kind] = [memberOf(spec, 'group'), memberOf(spec, 'names', 'kind')].map(String)
  const versions = memberOf(spec, 'versions')
  return (Array.isArray(versions) ? versions : [])
    .filter((version) => memberOf(version, 'served') === true)
    .map((version) => ({ apiVersion: `${group}/${memberOf(version, 'name')}`, kind: kind ?? '' }))
}

function namespaceOf(name: string): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { [IGNORED]: 'no-self-managing' } },
  }
}

function administrators(name: string, subject: object): KubeObject {
  const apiGroup = 'rbac.authorization.k8s.io'
  return {
    apiVersion: `${apiGroup}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup, kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [subject],
  }
}
