import { type Backend, type EnforcementAction, PROFILES, type Target } from '@gatewright/backend'
import { isKubeObject, type KubeObject } from '@gatewright/engines'
import type { CompiledSuite } from '@gatewright/frontend'

/** The policy of a suite in a cluster. */
export interface LivePolicy {
  readonly name: string
  readonly suite: CompiledSuite
  /** Of each target that can carry it. */
  readonly documents: ReadonlyMap<Target, readonly KubeObject[]>
}

/** The policy of a suite under a name that no other one has. */
export function livePolicy(
  targets: readonly Target[],
  backends: { readonly [T in Target]: Backend },
  suite: CompiledSuite,
  index: number,
  action: EnforcementAction = 'warn',
): LivePolicy {
  const { policy, params } = suite
  const name = `s${index}-${policy.id}`.slice(0, 63)
  const use = { name, policy, params, action, exemptNamespaces: [] }
  const documents = targets.map((target) => {
    const { artifacts } = backends[target].emit(use, PROFILES[target])
    return [target, objectsIn(artifacts.map(({ document }) => document))] as const
  })
  return { name, suite, documents: new Map(documents.filter(([, all]) => all.length > 0)) }
}

/** The values that are objects of Kubernetes. */
export function objectsIn(values: readonly unknown[]): readonly KubeObject[] {
  return values.filter(isKubeObject)
}

/** All documents of a policy. */
export function documentsOf({ documents }: LivePolicy): readonly KubeObject[] {
  return [...documents.values()].flat()
}

/** True for a document that makes a kind: several policies share it. */
export function isTemplate({ kind }: KubeObject): boolean {
  return kind === 'ConstraintTemplate'
}

/** Each object once, by kind and name. */
export function distinct(objects: readonly KubeObject[]): readonly KubeObject[] {
  return [...new Map(objects.map((one) => [`${one.kind} ${one.metadata.name}`, one])).values()]
}
