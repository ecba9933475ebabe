/** The units, with how many digits may stand before and after the point, and their length in nanoseconds. */
const UNITS = [
  { unit: 'h', whole: 6, fraction: 9, length: 3_600_000_000_000n },
  { unit: 'm', whole: 7, fraction: 9, length: 60_000_000_000n },
  { unit: 's', whole: 9, fraction: 9, length: 1_000_000_000n },
  { unit: 'ms', whole: 12, fraction: 6, length: 1_000_000n },
] as const

const PARTS = UNITS.map(
  ({ unit, whole, fraction }) => `[0-9]{1,${whole}}(\\.[0-9]{1,${fraction}})?${unit}`,
)

/**
 * What counts as a duration: hours, minutes, seconds and milliseconds in this order, each at most once,
 * nothing finer than a nanosecond, which Go would cut off, and nothing near 2^63 of them.
 *
 * @see https://pkg.go.dev/time#ParseDuration
 */
export const DURATION_PATTERN: string = `^[+-]?(0|${PARTS.map(
  (part, index) =>
    part +
    PARTS.slice(index + 1)
      .map((rest) => `(${rest})?`)
      .join(''),
).join('|')})$`

/** A duration in nanoseconds; undefined for a text that is none. */
export function durationOf(text: string): bigint | undefined {
  if (!new RegExp(DURATION_PATTERN).test(text)) return undefined
  let sum = 0n
  for (const [, whole = '', fraction = '', name] of text.matchAll(
    /([0-9]+)\.?([0-9]*)(ms|[hms])/g,
  )) {
    const length = UNITS.find(({ unit }) => unit === name)?.length ?? 0n
    sum += (BigInt(whole + fraction) * length) / 10n ** BigInt(fraction.length)
  }
  return text.startsWith('-') ? -sum : sum
}
