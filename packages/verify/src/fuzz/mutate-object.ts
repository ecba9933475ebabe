import type { ManifestObject } from '@gatewright/dsl'
import type { Random } from './random.ts'

/** JSON of any shape. */
type Value = unknown
type Members = Record<string, Value>

/** Strings that rules trip over: empty, in the wrong case, beyond ASCII, almost something else. */
const STRINGS = [
  '',
  ' ',
  'A',
  'é',
  '🙂',
  '\u2028',
  'null',
  'true',
  '*',
  '*/',
  'a'.repeat(64),
  'it\'s "x" \\',
]
/** Twice the largest is still exact in JavaScript. */
const INTEGERS = [0, 1, -1, 2147483647, 2147483648, 4503599627370495, -4503599627370495]

/** Members of an object's identity: a request is about them, so they stay. */
const IDENTITY = new Set(['apiVersion', 'kind', 'name', 'namespace'])

/** What mutations borrow from: every value in some objects, by the name of its member. */
export type Pool = ReadonlyMap<string, readonly Value[]>

/** Collects the values of objects by the name of their member. */
export function poolOf(objects: readonly ManifestObject[]): Pool {
  const pool = new Map<string, Value[]>()
  const collect = (value: Value, name: string): void => {
    pool.set(name, [...(pool.get(name) ?? []), value])
    if (Array.isArray(value)) for (const entry of value) collect(entry, `${name}[]`)
    else if (isMembers(value))
      for (const [key, member] of Object.entries(value)) collect(member, key)
  }
  for (const object of objects) collect(object, '')
  return pool
}

/**
 * An object with a few changes, each of which leaves every member of the type it had: members go, or
 * become null, empty, longer, like one elsewhere. An API server would accept most of what comes out.
 */
export function mutateObject(object: ManifestObject, pool: Pool, random: Random): ManifestObject {
  const copy = structuredClone(object) as unknown as Members
  for (let count = 1 + random.below(4); count > 0; count--) mutateOnce(copy, pool, random)
  return copy as unknown as ManifestObject
}

interface Place {
  readonly holder: Members | Value[]
  readonly key: string | number
  /** The name under which the pool has values like this one. */
  readonly name: string
}

function mutateOnce(root: Members, pool: Pool, random: Random): void {
  const places = placesOf(root, '')
  if (places.length === 0) return
  const { holder, key, name } = random.pick(places)
  const value = (holder as Members)[key as string]
  const alike = (pool.get(name) ?? []).filter((other) => typeOf(other) === typeOf(value))
  if (random.chance(15)) remove(holder, key)
  else if (random.chance(10)) replace(holder, key, null)
  else if (alike.length > 0 && random.chance(40))
    replace(holder, key, structuredClone(random.pick(alike)))
  else replace(holder, key, changed(value, name, pool, random))
}

function changed(value: Value, place: string, pool: Pool, random: Random): Value {
  if (typeof value === 'string') return changedString(value, random)
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return random.pick([...INTEGERS, value + 1, value - 1])
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(20)) return []
    const entry = structuredClone(random.pick(value))
    return random.chance(50) ? [...value, entry] : [entry, ...[...value].reverse()]
  }
  if (isMembers(value)) {
    const names = [...pool.keys()].filter((name) => name !== '' && !name.endsWith('[]'))
    const known = Object.keys(value)
    const name = random.pick(known.length > 0 && random.chance(30) ? known : names)
    const isMap = isMapOfTexts(pool.get(place) ?? [])
    const values = (pool.get(name) ?? []).filter((one) => !isMap || typeof one === 'string')
    if (values.length === 0 || IDENTITY.has(name) || random.chance(10)) return {}
    return { ...value, [name]: structuredClone(random.pick(values)) }
  }
  return value
}

/** True of what holds texts alone wherever it stands, as labels do: an API server takes nothing else there. */
function isMapOfTexts(values: readonly Value[]): boolean {
  const members = values.filter(isMembers).flatMap((one) => Object.values(one))
  const isText = (one: Value): boolean => typeof one === 'string' || one === null
  return members.length > 0 && members.every(isText)
}

/** Letters are code points: half of one is no text that JSON can carry to an API server. */
function changedString(value: string, random: Random): string {
  switch (random.below(6)) {
    case 0:
      return random.pick(STRINGS)
    case 1:
      return value.toUpperCase()
    case 2:
      return [...value].slice(0, -1).join('')
    case 3:
      return [...value].slice(1).join('')
    case 4:
      return value + random.pick(STRINGS)
    default:
      return random.pick(STRINGS) + value
  }
}

/** Every place that may change; those of an object's identity may not. */
function placesOf(value: Value, name: string): readonly Place[] {
  if (Array.isArray(value))
    return value.flatMap((entry, key) => [
      { holder: value, key, name: `${name}[]` },
      ...placesOf(entry, `${name}[]`),
    ])
  if (!isMembers(value)) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const isIdentity = IDENTITY.has(key) && (name === '' || name === 'metadata')
    const own =
      isIdentity || (name === '' && key === 'metadata') ? [] : [{ holder: value, key, name: key }]
    return [...own, ...placesOf(member, key)]
  })
}

function remove(holder: Members | Value[], key: string | number): void {
  if (Array.isArray(holder)) holder.splice(key as number, 1)
  else delete holder[key as string]
}

function replace(holder: Members | Value[], key: string | number, value: Value): void {
  ;(holder as Members)[key as string] = value
}

function typeOf(value: Value): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value
}

function isMembers(value: Value): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
