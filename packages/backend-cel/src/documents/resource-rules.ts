import type { JsonObject, MatchNode } from '@gatewright/ir'

/** The kinds of a match as rules of admission, one for each group and version. */
export function resourceRules(match: MatchNode, extra: JsonObject = {}): readonly JsonObject[] {
  const groups = new Map<string, { group: string; version: string; resources: string[] }>()
  for (const { group, version, resource, subresources } of match.kinds) {
    const key = `${group}/${version}`
    const entry = groups.get(key) ?? { group, version, resources: [] }
    entry.resources.push(
      ...subresources.map((name) => (name === '' ? resource : `${resource}/${name}`)),
    )
    groups.set(key, entry)
  }
  return [...groups.values()].map(({ group, version, resources }) => ({
    apiGroups: [group],
    apiVersions: [version],
    operations: match.operations,
    resources,
    ...extra,
  }))
}
