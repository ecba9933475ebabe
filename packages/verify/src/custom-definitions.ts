import { type KubernetesKinds, kinds } from '@gatewright/dsl'
import type { JsonObject, MatchedKind, PolicyNode } from '@gatewright/ir'

/** Definitions of the custom kinds that a policy matches, with no more than an engine's command asks for. */
export function customDefinitions({ match }: PolicyNode): readonly JsonObject[] {
  const resources = new Map<string, readonly MatchedKind[]>()
  for (const kind of match.kinds.filter(isCustom)) {
    const name = `${kind.resource}.${kind.group}`
    resources.set(name, [...(resources.get(name) ?? []), kind])
  }
  return [...resources].flatMap(([name, [first, ...others]]) =>
    first === undefined ? [] : [definition(name, first, [first, ...others])],
  )
}

function isCustom({ group, kind }: MatchedKind): boolean {
  const names = [kind, `${group}/${kind}`] as readonly (keyof KubernetesKinds)[]
  // A name that is in no table makes a kind without members.
  return kinds(...names).kinds.every((known) => known.group !== group || known.kind !== kind)
}

function definition(
  name: string,
  { group, kind, resource: plural, namespaced }: MatchedKind,
  versions: readonly MatchedKind[],
): JsonObject {
  const openAPIV3Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name },
    spec: {
      group,
      names: { plural, singular: kind.toLowerCase(), kind, listKind: `${kind}List` },
      scope: namespaced ? 'Namespaced' : 'Cluster',
      versions: versions.map(({ version }, index) => ({
        name: version,
        served: true,
        storage: index === 0,
        schema: { openAPIV3Schema },
      })),
    },
  }
}
