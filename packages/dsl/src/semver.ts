import type { ReadText } from './read-text.ts'

declare const semverBrand: unique symbol

/** A semantic version, such as `1.4.2` or `2.0.0-rc.1`. */
export interface Semver {
  readonly [semverBrand]: true
  /** True where this is older than the other. */
  lessThan(other: Semver): boolean
  /** True where this is newer than the other. */
  greaterThan(other: Semver): boolean
  /** True where neither is newer; what stands after a `+` does not count. */
  equals(other: Semver): boolean
}

/** How versions are written in a guardrail; the compiler reads them by the rules of `semver`. */
type SemverForm = `${number}.${number}.${number}${'' | `-${string}` | `+${string}`}`

/**
 * Reads a semantic version: three numbers, then maybe a pre-release after `-` and build metadata after `+`.
 * Undefined for a text that is none, such as `1.2` and `v1.2.3`, and for numbers of more than 15 digits.
 *
 * @see https://semver.org/
 */
export function semver<const Text extends string>(text: Text): ReadText<Text, SemverForm, Semver>
export function semver(text: string): Semver | undefined {
  const version = versionOf(text)
  return version && new Version(version)
}

/** The parts of a version that count. */
interface Parts {
  readonly numbers: readonly string[]
  /** Empty for a release. */
  readonly identifiers: readonly string[]
}

class Version implements Semver {
  declare readonly [semverBrand]: true
  readonly parts: Parts

  constructor(parts: Parts) {
    this.parts = parts
  }

  lessThan(other: Semver): boolean {
    return order(this.parts, (other as Version).parts) < 0
  }

  greaterThan(other: Semver): boolean {
    return order(this.parts, (other as Version).parts) > 0
  }

  equals(other: Semver): boolean {
    return order(this.parts, (other as Version).parts) === 0
  }
}

const IS_NUMBER = /^[0-9]+$/

function versionOf(text: string): Parts | undefined {
  const [before, build] = cut(text, '+')
  const [core, preRelease] = cut(before, '-')
  const numbers = core.split('.')
  const identifiers = preRelease?.split('.') ?? []
  const named = [...identifiers, ...(build?.split('.') ?? [])]
  const isVersion =
    numbers.length === 3 &&
    numbers.every((part) => IS_NUMBER.test(part)) &&
    [...numbers, ...identifiers.filter((part) => IS_NUMBER.test(part))].every(isShort) &&
    named.every((part) => /^[0-9A-Za-z-]+$/.test(part))
  return isVersion ? { numbers, identifiers } : undefined
}

/** The text before a sign, and after its first place. */
function cut(text: string, sign: string): readonly [before: string, after?: string] {
  const place = text.indexOf(sign)
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)]
}

function isShort(digits: string): boolean {
  return digits.length <= 15 && (digits === '0' || !digits.startsWith('0'))
}

function order(left: Parts, right: Parts): number {
  const byNumbers = orderLists(left.numbers, right.numbers)
  if (byNumbers !== 0) return byNumbers
  const [ours, theirs] = [left.identifiers, right.identifiers]
  // A pre-release is older than its release.
  if (ours.length === 0 || theirs.length === 0) return theirs.length - ours.length
  return orderLists(ours, theirs)
}

function orderLists(left: readonly string[], right: readonly string[]): number {
  const place = left.findIndex((part, index) => part !== right[index])
  const [one, other] = [left[place], right[place]]
  if (one === undefined || other === undefined) return left.length - right.length
  const [ours, theirs] = [IS_NUMBER.test(one), IS_NUMBER.test(other)]
  if (ours && theirs) return Number(one) - Number(other)
  if (ours !== theirs) return ours ? -1 : 1
  return one < other ? -1 : 1
}
