import type { ReadText } from './read-text.ts'

declare const durationBrand: unique symbol

/** A length of time, such as `1h30m` or `250ms`. */
export interface Duration {
  readonly [durationBrand]: true
  /** True where this is shorter than the other. */
  lessThan(other: Duration): boolean
  /** True where this is longer than the other. */
  greaterThan(other: Duration): boolean
  /** True where both are the same length of time, however they are written. */
  equals(other: Duration): boolean
}

/** How durations are written in a guardrail; the compiler reads them by the rules of `duration`. */
type DurationForm = `${number}${'h' | 'm' | 's' | 'ms'}` | `${number}h${number}m`

/**
 * Reads a duration in the syntax of Go: hours, minutes, seconds and milliseconds in this order, each at most
 * once, as in `1h30m`, `1.5h`, `0` and `-250ms`. Undefined for a text that is none, for one with days or
 * microseconds, for what is finer than a nanosecond, and for more than a century.
 *
 * @see https://pkg.go.dev/time#ParseDuration
 */
export function duration<const Text extends string>(
  text: Text,
): ReadText<Text, DurationForm, Duration>
export function duration(text: string): Duration | undefined {
  const length = lengthOf(text)
  return length === undefined ? undefined : new Time(length)
}

class Time implements Duration {
  declare readonly [durationBrand]: true
  /** In nanoseconds. */
  readonly length: bigint

  constructor(length: bigint) {
    this.length = length
  }

  lessThan(other: Duration): boolean {
    return this.length < (other as Time).length
  }

  greaterThan(other: Duration): boolean {
    return this.length > (other as Time).length
  }

  equals(other: Duration): boolean {
    return this.length === (other as Time).length
  }
}

/** Each unit as a power of ten of nanoseconds, times what is left; and how many digits it may have. */
const UNITS = {
  h: { power: 11, times: 36n, digits: 6 },
  m: { power: 10, times: 6n, digits: 7 },
  s: { power: 9, times: 1n, digits: 9 },
  ms: { power: 6, times: 1n, digits: 12 },
} as const
const ORDER = Object.keys(UNITS)

function lengthOf(text: string): bigint | undefined {
  const unsigned = text.replace(/^[+-]/, '')
  if (unsigned === '0') return 0n
  let rest = unsigned
  let sum = 0n
  let next = 0
  do {
    const match = /^([0-9]+)(?:\.([0-9]+))?(ms|h|m|s)/.exec(rest)
    if (match === null) return undefined
    const [part, whole = '', fraction = '', unit = ''] = match
    const { power, times, digits } = UNITS[unit as keyof typeof UNITS]
    const place = ORDER.indexOf(unit)
    if (place < next || whole.length > digits || fraction.length > Math.min(power, 9))
      return undefined
    sum += BigInt(whole + fraction) * 10n ** BigInt(power - fraction.length) * times
    next = place + 1
    rest = rest.slice(part.length)
  } while (rest !== '')
  return text.startsWith('-') ? -sum : sum
}
