import type { QuantityText } from './kubernetes/quantity-text.ts'

/** The letters of powers of ten. */
const SUFFIXES: Readonly<Record<number, string>> = {
  [-9]: 'n',
  [-6]: 'u',
  [-3]: 'm',
  0: '',
  3: 'k',
  6: 'M',
  9: 'G',
  12: 'T',
  15: 'P',
}
/** Nothing is finer than a billionth. */
const FINEST = -9

/**
 * The text that an API server serves for a number in the place of a quantity: `1` for 1, `1500m` for 1.5,
 * `1k` for 1000. Undefined for a number that JavaScript does not hold exactly (from 2^53 on), or JSON not at all.
 *
 * A number is the text that JSON has for it, which Go and JavaScript write alike, and one that Kubernetes takes for
 * canonical stays (`1.234`): `ParseQuantity` and `CanonicalizeBytes` of k8s.io/apimachinery/pkg/api/resource.
 */
export function servedQuantity(value: number): QuantityText | undefined {
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return undefined
  if (value === 0) return '0'
  const sign = value < 0 ? '-' : ''
  const text = String(Math.abs(value))
  const [mantissa = '', power] = text.split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = whole + fraction
  const scale = Number(power ?? 0) - fraction.length
  const isCanonical = scale < 0 && scale >= FINEST && scale % 3 === 0 && !digits.startsWith('0')
  if (isCanonical) return sign + text
  const [amount, exponent] = inThousands(...roundedUp(BigInt(digits), scale))
  return `${sign}${amount}${power === undefined ? SUFFIXES[exponent] : `e${exponent}`}`
}

/** Away from zero: who asks for some gets some. */
function roundedUp(amount: bigint, scale: number): [amount: bigint, scale: number] {
  if (scale >= FINEST) return [amount, scale]
  const unit = 10n ** BigInt(FINEST - scale)
  return [(amount + unit - 1n) / unit, FINEST]
}

/** The same with the largest power of a thousand that leaves an integer. */
function inThousands(amount: bigint, scale: number): [amount: bigint, exponent: number] {
  let [rest, exponent] = [amount, scale]
  for (; rest % 10n === 0n; exponent++) rest /= 10n
  for (; exponent % 3 !== 0; exponent--) rest *= 10n
  return [rest, exponent]
}
