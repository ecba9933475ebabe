/** Of what an address consists: an IPv4 or an IPv6 address, without a zone and not a mixture of both. */
const ADDRESS = '([0-9.]+|[0-9A-Fa-f:]+)'

/** Letters that an address may have; which texts of them are one, every engine knows itself. */
export const IP_LETTERS: string = `^${ADDRESS}$`

/** The same for a network: an address and the length of a prefix without leading zeros. */
export const CIDR_LETTERS: string = `^${ADDRESS}/(0|[1-9][0-9]*)$`

const OCTET = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])'
const IPV4 = new RegExp(`^${OCTET}(\\.${OCTET}){3}$`)
const GROUP = '[0-9A-Fa-f]{1,4}'
const IPV6 = new RegExp(
  `^(${[
    `(${GROUP}:){7}${GROUP}`,
    `(${GROUP}:){1,7}:`,
    ...[1, 2, 3, 4, 5, 6].map((after) => `(${GROUP}:){1,${7 - after}}(:${GROUP}){${after}}`),
    `:(:${GROUP}){1,7}`,
    '::',
  ].join('|')})$`,
)
/** How an IPv4 address begins that is written as one of IPv6: engines differ in what it is. */
const MAPPED = '0'.repeat(80) + '1'.repeat(16)

/** The bits of an address as text; undefined for a text that is none. */
export function ipOf(text: string): string | undefined {
  if (IPV4.test(text)) return binary(text.split('.'), 10, 8)
  if (!IPV6.test(text)) return undefined
  const written = text.split(':').filter((group) => group !== '')
  const zeros = '0:'.repeat(8 - written.length)
  const groups = text.replace('::', `:${zeros}`).split(':')
  const bits = binary(
    groups.filter((group) => group !== ''),
    16,
    16,
  )
  return bits.startsWith(MAPPED) ? undefined : bits
}

/** A network: the bits of the address that it is written with, and how many of them count. */
interface Network {
  readonly address: string
  readonly length: number
}

/** The network that a text names in the notation of CIDR; undefined for a text that names none. */
export function cidrOf(text: string): Network | undefined {
  const [, start = '', length = ''] = /^(.*)\/(0|[1-9][0-9]{0,2})$/.exec(text) ?? []
  const address = ipOf(start)
  if (address === undefined || Number(length) > address.length) return undefined
  return { address, length: Number(length) }
}

/** True where an address is in a network. */
export function holdsAddress({ address, length }: Network, ip: string): boolean {
  return ip.length === address.length && ip.startsWith(address.slice(0, length))
}

/** True where every address of the second network is in the first. */
export function holdsNetwork(outer: Network, inner: Network): boolean {
  return outer.length <= inner.length && holdsAddress(outer, inner.address)
}

function binary(parts: readonly string[], radix: number, width: number): string {
  return parts.map((part) => Number.parseInt(part, radix).toString(2).padStart(width, '0')).join('')
}
