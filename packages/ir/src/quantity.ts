const FRACTION = '(\\.[0-9]{1,9})?'

/**
 * What counts as a quantity: an integer or decimal number with a suffix of Kubernetes or an exponent,
 * nothing finer than a billionth, which an API server would round, and nothing near 2^63, where its own
 * arithmetic begins to differ.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export const QUANTITY_PATTERN: string = `^[+-]?(${[
  `[0-9]{1,18}${FRACTION}`,
  `[0-9]{1,15}${FRACTION}(k|Ki)`,
  `[0-9]{1,12}${FRACTION}Mi?`,
  `[0-9]{1,9}${FRACTION}(Gi?|[eE][0-9])`,
  `[0-9]{1,6}${FRACTION}Ti?`,
  `[0-9]{1,3}${FRACTION}Pi?`,
  `[0-7]${FRACTION}Ei?`,
  '[0-9]{1,18}(\\.[0-9]{1,6})?m',
  '[0-9]{1,18}(\\.[0-9]{1,3})?u',
  '[0-9]{1,18}n',
].join('|')})$`

/** What a number is multiplied with, in billionths. */
const SCALES: Readonly<Record<string, bigint>> = {
  n: 1n,
  u: 10n ** 3n,
  m: 10n ** 6n,
  '': 10n ** 9n,
  k: 10n ** 12n,
  M: 10n ** 15n,
  G: 10n ** 18n,
  T: 10n ** 21n,
  P: 10n ** 24n,
  E: 10n ** 27n,
  Ki: 10n ** 9n * 2n ** 10n,
  Mi: 10n ** 9n * 2n ** 20n,
  Gi: 10n ** 9n * 2n ** 30n,
  Ti: 10n ** 9n * 2n ** 40n,
  Pi: 10n ** 9n * 2n ** 50n,
  Ei: 10n ** 9n * 2n ** 60n,
}

/** A quantity in billionths; undefined for a text that is none. */
export function quantityOf(text: string): bigint | undefined {
  if (!new RegExp(QUANTITY_PATTERN).test(text)) return undefined
  const [, sign, whole = '', fraction = '', suffix = ''] =
    /^([+-]?)([0-9]+)(?:\.([0-9]+))?(.*)$/.exec(text) ?? []
  const [, exponent] = /^[eE]([0-9]+)$/.exec(suffix) ?? []
  const scale = exponent === undefined ? (SCALES[suffix] ?? 1n) : 10n ** (9n + BigInt(exponent))
  const size = (BigInt(whole + fraction) * scale) / 10n ** BigInt(fraction.length)
  return sign === '-' ? -size : size
}
