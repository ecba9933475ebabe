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

const number = fc.constantFrom('0', '1', '2', '9', '10', '11', '999999999999999')
const identifier = fc.constantFrom('0', '1', '10', 'a', 'A', 'alpha', 'rc', '-', '-1', '1a', '0-')
const identifiers = fc.array(identifier, { minLength: 1, maxLength: 3 }).map((all) => all.join('.'))
const version = fc
  .tuple(number, number, number, fc.option(identifiers), fc.option(identifiers, { freq: 1 }))
  .map(([major, minor, patch, preRelease, build]) => {
    const release = `${major}.${minor}.${patch}`
    const whole = preRelease === null ? release : `${release}-${preRelease}`
    return build === null ? whole : `${whole}+${build}`
  })

/** A semantic version, or nearly one. */
export const anyVersion: fc.Arbitrary<string> = fc.oneof(
  version,
  nearly(version),
  anyOf(['0', '1', '01', 'v', '.', '-', '+', 'a', 'rc', '1.2.3']),
)

/** Two versions, often of one release. */
export const anyVersions: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(version, version),
  fc.tuple(number, identifiers, identifiers).map(([major, one, other]) => {
    return [`${major}.0.0-${one}`, `${major}.0.0-${other}`] as const
  }),
  fc.tuple(version, identifiers).map(([one, build]) => {
    return [one, `${one.replace(/\+.*/, '')}+${build}`] as const
  }),
  fc.tuple(anyVersion, anyVersion),
)

const amount = fc.oneof(
  fc.constantFrom('0', '1', '00', '59', '60', '0.5', '1.50', '999999', '9999999', '1000000000'),
  fc
    .tuple(fc.nat(999), fc.stringMatching(/^[0-9]{1,10}$/))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.nat(999_999).map(String),
)
const length = fc
  .tuple(
    fc.constantFrom('', '', '-', '+'),
    ...['h', 'm', 's', 'ms'].map((unit) => fc.option(amount.map((value) => `${value}${unit}`))),
  )
  .map((parts) => parts.join(''))

/** A duration, or nearly one. */
export const anyDuration: fc.Arbitrary<string> = fc.oneof(
  length,
  nearly(length),
  anyOf(['0', '1', '.', '-', 'h', 'm', 's', 'ms', 'us', 'd', '1h', '30m']),
)

const plain = fc
  .tuple(fc.nat(9), fc.nat(99), fc.double({ min: 0, max: 99, noNaN: true }))
  .map(([hours, minutes, seconds]) => `${hours}h${minutes}m${seconds.toFixed(3)}s`)

/** Two durations, often close to each other, or one twice. */
export const anyDurations: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(anyDuration, anyDuration),
  fc.tuple(plain, plain),
  fc.nat(99_999).map((all) => [`${all}m`, `${Math.floor(all / 60)}h${all % 60}.000m`] as const),
  fc.nat(999_999).map((hours) => [`${hours}h`, `${hours}.${'0'.repeat(hours % 9)}1h`] as const),
)

/** A pattern of `*` and `?` over few letters, and a text of the same ones, so that many match. */
export const anyGlob: fc.Arbitrary<readonly [pattern: string, text: string]> = fc.oneof(
  fc.tuple(anyOf(['*', '?', 'a', 'b', '/']), anyOf(['a', 'b', '/'])),
  fc.tuple(
    anyOf(['*', '?', '\\', '.', '[', ']', '\\E', '\\Q', 'é', '😀', '\n', '$', '^', '(', '|']),
    anyOf(['\\', '.', '[', ']', '\\E', '\\Q', 'é', '😀', '\n', '$', '^', '(', '|']),
  ),
)
