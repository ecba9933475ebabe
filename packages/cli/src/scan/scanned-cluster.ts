import type { ManifestObject, RequestNamespace } from '@gatewright/dsl'
import { customResources, type ResourceTable } from '@gatewright/engines'
import { resourceOf } from '@gatewright/verify'
import type { FoundObject } from './read-manifests.ts'

/** Kinds of objects that nobody knows the resource of. */
export interface UnknownKind {
  readonly apiVersion: string
  readonly kind: string
  readonly objects: number
}

/** The cluster that a tree of manifests makes, as far as the objects in it need one. */
export interface ScannedCluster {
  /** The resources of kinds that are not Kubernetes' own. */
  readonly resources: ResourceTable
  /** What the tree says of the Namespace that an object is in; undefined where it does not hold it. */
  readonly namespaceOf: (object: ManifestObject) => RequestNamespace | undefined
  readonly namespaces: {
    /** Names of those that the tree holds. */
    readonly found: readonly string[]
    /** Names of those that objects are in and that the tree does not hold: made for judging. */
    readonly synthesised: readonly string[]
  }
  readonly unknownKinds: readonly UnknownKind[]
}

/** Finds what the objects of a tree say about their cluster: its Namespaces and its custom resources. */
export function scannedCluster(objects: readonly FoundObject[]): ScannedCluster {
  const resources = customResources(objects.map(({ object }) => object))
  const held = new Map<string, RequestNamespace>()
  const named = new Set<string>()
  const unknown = new Map<string, UnknownKind>()
  for (const { object } of objects) {
    const { apiVersion, kind, metadata } = object
    const resource = resourceOf(object, resources)
    if (resource === undefined) {
      const key = `${apiVersion} ${kind}`
      const known = unknown.get(key)?.objects ?? 0
      unknown.set(key, { apiVersion, kind, objects: known + 1 })
    } else if (resource.namespaced) named.add(metadata?.namespace || 'default')
    // Of several documents the last holds, as where one applies them in turn.
    else if (isNamespace(object)) held.set(object.metadata?.name ?? '', selected(object))
  }
  held.delete('')
  const synthesised = [...named].filter((name) => !held.has(name)).sort()
  return {
    resources,
    namespaceOf: ({ metadata }) => held.get(metadata?.namespace || 'default'),
    namespaces: { found: [...held.keys()].sort(), synthesised },
    unknownKinds: [...unknown.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }
}

function isNamespace({ apiVersion, kind }: ManifestObject): boolean {
  return kind === 'Namespace' && apiVersion === 'v1'
}

/** What selectors look at. */
function selected({ metadata }: ManifestObject): RequestNamespace {
  const { labels, annotations } = (metadata ?? {}) as RequestNamespace
  return {
    ...(labels === undefined ? {} : { labels }),
    ...(annotations === undefined ? {} : { annotations }),
  }
}

function keyOf({ apiVersion, kind }: UnknownKind): string {
  return `${apiVersion} ${kind}`
}
