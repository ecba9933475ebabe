import type { MatchedKind, MatchNode } from '@gatewright/ir'
import { type RegoLiteral, type RegoTerm, rego } from '@gatewright/lang'
import { carriedKind } from './carried-kind.ts'

type Part = 'group' | 'kind' | 'version'
type Named = Pick<MatchedKind, Part>

/** From the shortest that may do: a Constraint has matched the group and the kind already. */
const PARTS: readonly (readonly Part[])[] = [
  ['version'],
  ['group', 'version'],
  ['group', 'kind', 'version'],
]

const part = (name: Part): RegoTerm =>
  rego.ref(rego.variable('input'), ...['review', 'kind', name].map(rego.string))

/** The literal that holds for the versions of each matched kind: a Constraint matches kinds in any. */
export function versionGuard(match: MatchNode): RegoLiteral {
  const kinds = match.kinds.map(carriedKind)
  const versions = [...new Set(kinds.map(({ version }) => version))].sort()
  const [only] = versions
  if (versions.length === 1 && only !== undefined)
    return rego.compare('==', part('version'), rego.string(only))
  const names = PARTS.find((parts) => isEnough(parts, kinds, versions)) ?? []
  if (names.length === 1) return rego.in(part('version'), rego.set(versions.map(rego.string)))
  const rows = new Set(kinds.map((kind) => JSON.stringify(names.map((name) => kind[name]))))
  return rego.in(
    rego.array(names.map(part)),
    rego.set(
      [...rows].sort().map((row) => rego.array((JSON.parse(row) as string[]).map(rego.string))),
    ),
  )
}

/** True where kinds that are the same in these parts, but for the version, have the same versions. */
function isEnough(
  parts: readonly Part[],
  kinds: readonly Named[],
  versions: readonly string[],
): boolean {
  const place = (kind: Named): string =>
    parts
      .filter((name) => name !== 'version')
      .map((name) => kind[name])
      .join('/')
  const has = (kind: Named, version: string): boolean =>
    kinds.some(
      (one) => one.group === kind.group && one.kind === kind.kind && one.version === version,
    )
  return kinds.every((kind) =>
    kinds.every(
      (other) =>
        place(kind) !== place(other) ||
        versions.every((version) => has(kind, version) === has(other, version)),
    ),
  )
}
