import type { ManifestObject } from '@gatewright/dsl'
import { type ResourceTable, resourceKey } from '@gatewright/engines'
import type { MatchedKind } from '@gatewright/ir'
import { builtInKind } from './case-object.ts'

/** What the engines' own code is told about the cluster that objects belong to. */
export interface Cluster {
  /** Whole Namespaces; of others an engine knows the name alone. */
  readonly namespaces: readonly object[]
  /** The resources of kinds that are not Kubernetes' own. */
  readonly resources: ResourceTable
}

/** The resource of an object, Kubernetes' own or a custom one. */
export function resourceOf(
  resources: ResourceTable,
  object: ManifestObject,
): MatchedKind | undefined {
  const custom = resources.get(resourceKey(object))
  return builtInKind(object) ?? (custom && { ...custom, subresources: [] })
}
