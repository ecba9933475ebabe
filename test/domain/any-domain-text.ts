import fc from 'fast-check'

/** Signs that texts of every domain are made of, and some that look like them. */
const SIGNS = [...'0123456789abfFgxvZz.:/-+%*?\\[]^$()|{} \t\n', '::', '00', 'ffff', 'é', '😀', '١']

/** A text made of parts that texts of a domain are made of, in any order. */
function anyOf(parts: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((chosen) => chosen.join(''))
}

/** The same text with some of its signs left out, changed or added. */
function nearly(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({
    place: fc.nat(40),
    removed: fc.nat(2),
    added: fc.constantFrom('', ...SIGNS),
  })
  return fc.tuple(text, fc.array(edit, { maxLength: 2 })).map(([written, edits]) =>
    edits.reduce((changed, { place, removed, added }) => {
      const letters = Array.from(changed)
      letters.splice(place % (letters.length + 1), removed, added)
      return letters.join('')
    }, written),
  )
}

const group = fc.constantFrom('0', '1', 'f', 'ffff', 'FFFF', '0000', '00a', 'db8')
const compressed = fc
  .tuple(fc.array(group, { maxLength: 7 }), fc.array(group, { maxLength: 7 }))
  .map(([head, tail]) => `${head.join(':')}::${tail.join(':')}`)
const address = fc.oneof(
  fc.ipV4(),
  fc.ipV4(),
  fc.ipV6(),
  compressed,
  fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(':')),
)

/** An address of either version, or nearly one. */
export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  address,
  nearly(address),
  anyOf(['0', '1', '10', '255', '256', 'ffff', ':', '::', '.', '%eth0', '/8']),
)

const network = fc
  .tuple(address, fc.oneof(fc.nat(32), fc.nat(130)))
  .map(([start, length]) => `${start}/${length}`)

/** A network, or nearly one. */
export const anyNetwork: fc.Arbitrary<string> = fc.oneof(network, network, nearly(network), address)

/** Two addresses that often are the same, or an address of a network and that network, or nearly. */
export const anyPlace: fc.Arbitrary<readonly [network: string, address: string]> = fc.oneof(
  fc.tuple(anyNetwork, anyAddress),
  fc.tuple(address, fc.nat(128)).map(([start, length]) => [`${start}/${length}`, start] as const),
)

/** A pattern of `*` and `?` over few letters, and a text of the same ones, so that many match. */
export const anyGlob: fc.Arbitrary<readonly [pattern: string, text: string]> = fc.oneof(
  fc.tuple(anyOf(['*', '?', 'a', 'b', '/']), anyOf(['a', 'b', '/'])),
  fc.tuple(
    anyOf(['*', '?', '\\', '.', '[', ']', '\\E', '\\Q', 'é', '😀', '\n', '$', '^', '(', '|']),
    anyOf(['\\', '.', '[', ']', '\\E', '\\Q', 'é', '😀', '\n', '$', '^', '(', '|']),
  ),
)
