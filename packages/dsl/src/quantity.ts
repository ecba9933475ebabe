import type { ReadText } from './read-text.ts'

declare const quantityBrand: unique symbol

/** An amount of a resource, such as `500m` or `1Gi`. */
export interface Quantity {
  readonly [quantityBrand]: true
  /** True where this is less than the other. */
  lessThan(other: Quantity): boolean
  /** True where this is more than the other. */
  greaterThan(other: Quantity): boolean
  /** True where both are the same amount, however they are written. */
  equals(other: Quantity): boolean
}

/** How quantities are written in a guardrail; the compiler reads them by the rules of `quantity`. */
type QuantityForm =
  `${number}${'' | 'n' | 'u' | 'm' | 'k' | 'M' | 'G' | 'T' | 'P' | 'E' | 'Ki' | 'Mi' | 'Gi' | 'Ti' | 'Pi' | 'Ei'}`

const FORM =
  /^([+-]?)([0-9]{1,18})(?:\.([0-9]{1,9}))?(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|[eE][0-9])?$/
const DECIMALS: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
}
const BINARIES = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']
/** How many digits may stand before the point: nothing near 2^63, where engines begin to differ. */
const DIGITS: Readonly<Record<string, number>> = { k: 15, M: 12, G: 9, T: 6, P: 3, E: 1 }

/**
 * Reads a quantity, the amount of a resource as Kubernetes writes it: `1`, `0.5`, `500m`, `1Gi`, `2e3`.
 * Undefined for a text that is none, for one that is finer than a billionth, which an API server would
 * round, and for amounts that no cluster has (from 8Ei on).
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function quantity<const Text extends string>(
  text: Text,
): ReadText<Text, QuantityForm, Quantity>
export function quantity(text: string): Quantity | undefined {
  const size = sizeOf(text)
  return size === undefined ? undefined : new Amount(size)
}

class Amount implements Quantity {
  declare readonly [quantityBrand]: true
  /** In billionths. */
  readonly size: bigint

  constructor(size: bigint) {
    this.size = size
  }

  lessThan(other: Quantity): boolean {
    return this.size < (other as Amount).size
  }

  greaterThan(other: Quantity): boolean {
    return this.size > (other as Amount).size
  }

  equals(other: Quantity): boolean {
    return this.size === (other as Amount).size
  }
}

function sizeOf(text: string): bigint | undefined {
  const match = FORM.exec(text)
  if (match === null) return undefined
  const [, sign, whole = '', fraction = '', suffix = ''] = match
  const shift = BINARIES.indexOf(suffix) + 1
  const isExponent = /^[eE][0-9]/.test(suffix)
  const power = isExponent ? Number(suffix.slice(1)) : (DECIMALS[suffix] ?? 0)
  const places = 9 + power - fraction.length
  const letter = suffix.charAt(0).replace('K', 'k')
  const most = isExponent ? 9 : (DIGITS[letter] ?? 18)
  if (places < 0 || whole.length > most || (letter === 'E' && !isExponent && whole > '7'))
    return undefined
  const size = (BigInt(whole + fraction) * 10n ** BigInt(places)) << BigInt(10 * shift)
  return sign === '-' ? -size : size
}
