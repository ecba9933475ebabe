import type { ReadText } from './read-text.ts'

declare const ipBrand: unique symbol
declare const cidrBrand: unique symbol

/** An IP address, such as `10.0.0.1` or `2001:db8::1`. */
export interface Ip {
  readonly [ipBrand]: true
  /** True where the network holds this address. */
  isIn(network: Cidr): boolean
  /** True where both are the same address, however they are written. */
  equals(other: Ip): boolean
}

/** A network of IP addresses, such as `10.0.0.0/8` or `2001:db8::/32`. */
export interface Cidr {
  readonly [cidrBrand]: true
  /** True where an address, or every address of another network, is in this network. */
  contains(other: Ip | Cidr): boolean
}

/** How addresses are written in a guardrail; the compiler reads them by the rules of `ip`. */
type IpForm = `${number}.${number}.${number}.${number}` | `${string}:${string}`
type CidrForm = `${IpForm}/${number}`

/**
 * Reads an IP address of version 4 or 6. Undefined for a text that is none: one with leading zeros in a
 * number, with a zone, or with an IPv4 address inside of an IPv6 address, in whatever form.
 *
 * @see https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-ip-address-library
 */
export function ip<const Text extends string>(text: Text): ReadText<Text, IpForm, Ip>
export function ip(text: string): Ip | undefined {
  const address = addressOf(text)
  return address && new Address(address)
}

/**
 * Reads a network in the notation of CIDR, an address and the length of its prefix; bits after the prefix do
 * not count. Undefined for a text that is none, by the rules of `ip`.
 *
 * @see https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-cidr-library
 */
export function cidr<const Text extends string>(text: Text): ReadText<Text, CidrForm, Cidr>
export function cidr(text: string): Cidr | undefined {
  const [start = '', length = '', ...more] = text.split('/')
  const address = addressOf(start)
  if (address === undefined || more.length > 0 || !/^(0|[1-9][0-9]*)$/.test(length))
    return undefined
  return Number(length) > address.bits ? undefined : new Network(address, Number(length))
}

/** An address as a number of so many bits. */
interface Bits {
  readonly bits: number
  readonly value: bigint
}

class Address implements Ip {
  declare readonly [ipBrand]: true
  readonly address: Bits

  constructor(address: Bits) {
    this.address = address
  }

  isIn(network: Cidr): boolean {
    return network.contains(this)
  }

  equals(other: Ip): boolean {
    const { bits, value } = (other as Address).address
    return bits === this.address.bits && value === this.address.value
  }
}

class Network implements Cidr {
  declare readonly [cidrBrand]: true
  readonly address: Bits
  readonly length: number

  constructor(address: Bits, length: number) {
    this.address = address
    this.length = length
  }

  contains(other: Ip | Cidr): boolean {
    const { address, length } = other instanceof Network ? other : asNetwork(other as Address)
    const { bits, value } = this.address
    const host = BigInt(bits - this.length)
    return bits === address.bits && this.length <= length && value >> host === address.value >> host
  }
}

function asNetwork({ address }: Address): Network {
  return new Network(address, address.bits)
}

function addressOf(text: string): Bits | undefined {
  return text.includes(':') ? ofGroups(text) : ofOctets(text.split('.'))
}

function ofOctets(parts: readonly string[]): Bits | undefined {
  const isOctet = (part: string): boolean =>
    /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256
  if (parts.length !== 4 || !parts.every(isOctet)) return undefined
  return { bits: 32, value: parts.reduce((sum, part) => (sum << 8n) + BigInt(part), 0n) }
}

function ofGroups(text: string): Bits | undefined {
  const halves = text.split('::')
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined
  const groups = [...head, ...new Array<string>(missing).fill('0'), ...tail]
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return undefined
  const value = groups.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n)
  // An IPv4 address written as one of IPv6.
  return value >> 32n === 0xffffn ? undefined : { bits: 128, value }
}
