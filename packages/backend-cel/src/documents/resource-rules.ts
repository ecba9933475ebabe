import type { JsonObject, MatchNode } from '@gatewright/ir'

interface Rule {
  readonly group: string
  readonly versions: readonly string[]
  readonly resources: readonly string[]
}

/** The kinds of a match as rules of admission, one for each group and set of versions. */
export function resourceRules(match: MatchNode, extra: JsonObject = {}): readonly JsonObject[] {
  // Every resource with all its versions, then the resources that have the same ones together.
  const versions = merge(
    match.kinds.map(({ group, version, resource, subresources }) => ({
      group,
      versions: [version],
      resources: subresources.map((name) => (name === '' ? resource : `${resource}/${name}`)),
    })),
    'resources',
  )
  return merge(versions, 'versions').map((rule) => ({
    apiGroups: [rule.group],
    apiVersions: rule.versions,
    operations: match.operations,
    resources: rule.resources,
    ...extra,
  }))
}

/** Makes one rule of those of a group that have the same member, with all that they list. */
function merge(rules: readonly Rule[], same: 'versions' | 'resources'): readonly Rule[] {
  const merged = new Map<string, Rule>()
  for (const rule of rules) {
    const key = JSON.stringify([rule.group, rule[same]])
    const { versions = [], resources = [] } = merged.get(key) ?? {}
    merged.set(key, {
      group: rule.group,
      versions: [...new Set([...versions, ...rule.versions])],
      resources: [...new Set([...resources, ...rule.resources])],
    })
  }
  return [...merged.values()]
}
