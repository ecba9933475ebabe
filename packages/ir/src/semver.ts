const NUMBER = '(0|[1-9][0-9]{0,14})'
const LETTERS = '[0-9A-Za-z-]'
const IDENTIFIER = `(${NUMBER}|[0-9]*[A-Za-z-]${LETTERS}*)`

/**
 * What counts as a semantic version: all three numbers, nothing before them, and no number of more than
 * 15 digits.
 *
 * @see https://semver.org/
 */
export const SEMVER_PATTERN: string = `^${NUMBER}\\.${NUMBER}\\.${NUMBER}(-${IDENTIFIER}(\\.${IDENTIFIER})*)?(\\+${LETTERS}+(\\.${LETTERS}+)*)?$`

/** What versions are ordered by: the numbers, and the identifiers of a pre-release if it is one. */
type Version = readonly (number | string)[]

/** The parts of a version that count; undefined for a text that is none. */
export function semverOf(text: string): Version | undefined {
  if (!new RegExp(SEMVER_PATTERN).test(text)) return undefined
  const [, numbers = '', , identifiers] = /^([0-9.]+)(-([^+]*))?/.exec(text) ?? []
  const all = [...numbers.split('.'), ...(identifiers?.split('.') ?? [])]
  return all.map((part) => (/^[0-9]+$/.test(part) ? Number(part) : part))
}

/** Less than nothing where the left version is older, more where it is newer. */
export function orderVersions(left: Version, right: Version): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]]
    if (one === other) continue
    // A pre-release is older than its release, and than the same one with more identifiers.
    if (one === undefined) return index === 3 ? 1 : -1
    if (other === undefined) return index === 3 ? -1 : 1
    if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1
    return one < other ? -1 : 1
  }
  return 0
}
