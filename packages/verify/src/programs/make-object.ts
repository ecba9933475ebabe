import type { JudgedRequest, ManifestObject } from '@gatewright/dsl'
import type { Random } from '../fuzz/random.ts'
import { INTEGERS, KEYS, TEXTS } from './constants.ts'
import type { Subject } from './subjects.ts'
import { definite, entryOf, isOptional, membersOf, type ValueType } from './value-type.ts'

/** How a member that may be absent is made, or one that must be there. */
interface Lane {
  /** Of a hundred members: absent, and null; what is required is so less often. */
  readonly absent: number
  readonly nothing: number
  /** Of a hundred texts, lists and maps: empty ones. */
  readonly empty: number
}

const USUAL: Lane = { absent: 20, nothing: 8, empty: 15 }
/** Objects on the edges, which come first: all that may be is absent, null, empty, or there. */
const EDGES: readonly Lane[] = [
  { absent: 100, nothing: 0, empty: 0 },
  { absent: 0, nothing: 100, empty: 0 },
  { absent: 0, nothing: 0, empty: 100 },
  { absent: 0, nothing: 0, empty: 0 },
]
/** What is required is absent or null so many times less often. */
const REQUIRED = 5
/** Of a hundred entries of a list or a map: null. */
const NULL_ENTRIES = 6

/** Values of fields that may hold anything. */
const ANYTHING: readonly unknown[] = [
  'a',
  '',
  'b',
  1,
  0,
  1.5,
  true,
  false,
  [],
  ['a', 1],
  {},
  { a: 'b' },
]

/** A random request to programs about a subject; the first ones lie on the edges. */
export function makeRequest(subject: Subject, turn: number, random: Random): JudgedRequest {
  const lane = EDGES[turn] ?? USUAL
  const chosen = subject.objects[turn % subject.objects.length] ?? subject.objects[0]
  if (chosen === undefined) throw new Error('a subject without objects')
  const { type, apiVersion, kind } = chosen
  const identity = { name: random.pick(['a', 'web']), namespace: random.pick(['shop', 'a']) }
  const make = (own: Lane): ManifestObject => {
    const made = makeValue(type, own, random) as ManifestObject
    return { ...made, apiVersion, kind, metadata: { ...made.metadata, ...identity } }
  }
  const user = random.pick([
    undefined,
    { username: 'a', groups: ['a', 'system:authenticated'] },
    { username: 'b', groups: [] },
  ])
  const labels = random.pick([undefined, { a: 'a' }, { app: '', 'b/c': 'b' }])
  const common = { user, ...(labels === undefined ? {} : { namespace: { labels } }) }
  const object = make(lane)
  if (!random.chance(subject.updates)) return { ...common, operation: 'CREATE', object }
  return { ...common, operation: 'UPDATE', object, oldObject: before(object, make(USUAL), random) }
}

/** What an update started from: the same, one with some members of another, or quite another. */
function before(object: ManifestObject, other: ManifestObject, random: Random): ManifestObject {
  if (random.chance(25)) return object
  const members = Object.entries(other).filter(() => random.chance(50))
  return { ...object, ...Object.fromEntries(members) }
}

function makeValue(type: ValueType, lane: Lane, random: Random): unknown {
  const entry = entryOf(type)
  if (entry !== undefined) return makeList(entry, lane, random)
  switch (type) {
    case 'bool':
      return random.chance(50)
    case 'int':
      return random.chance(lane.empty) ? 0 : random.pick(INTEGERS)
    case 'string':
      return random.chance(lane.empty) ? '' : random.pick(TEXTS)
    case 'portName':
      return random.chance(50) ? random.pick(INTEGERS) : random.pick(TEXTS)
    case 'unknown':
      return random.pick(ANYTHING)
    case 'map':
      return makeMap(lane, random)
    default:
      return makeMembers(type, lane, random)
  }
}

function makeList(entry: ValueType, lane: Lane, random: Random): readonly unknown[] {
  if (random.chance(lane.empty)) return []
  return Array.from({ length: 1 + random.below(3) }, () =>
    random.chance(NULL_ENTRIES) ? null : makeValue(entry, usualAfter(lane), random),
  )
}

function makeMap(lane: Lane, random: Random): object {
  if (random.chance(lane.empty)) return {}
  const entries = KEYS.flatMap((key) =>
    random.chance(50)
      ? [[key, random.chance(NULL_ENTRIES) ? null : makeValue('string', USUAL, random)]]
      : [],
  )
  return Object.fromEntries(entries)
}

function makeMembers(type: ValueType, lane: Lane, random: Random): object {
  const members = membersOf(type).flatMap(([name, own]) => {
    const rarer = isOptional(own) ? 1 : REQUIRED
    if (random.chance(Math.floor(lane.absent / rarer))) return []
    if (random.chance(Math.floor(lane.nothing / rarer))) return [[name, null]]
    return [[name, makeValue(definite(own), lane, random)]]
  })
  return Object.fromEntries(members)
}

/** The entries of a list on an edge lie there too, but for those that would all be empty. */
function usualAfter(lane: Lane): Lane {
  return lane.empty === 100 ? USUAL : lane
}
