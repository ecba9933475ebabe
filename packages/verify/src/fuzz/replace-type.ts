import type { ManifestObject } from '@gatewright/dsl'
import type { Random } from './random.ts'

type Members = Record<string, unknown>

/** A value of each type, none of which is empty. */
const OTHERS: readonly unknown[] = ['a', 7, true, ['a'], { a: 'b' }]

interface Place {
  readonly holder: Members | unknown[]
  readonly key: string | number
}

/** An object in which one value has another type, and the same without that value. */
interface Replaced {
  readonly object: ManifestObject
  readonly without: ManifestObject
}

/**
 * Copies of an object in which one value has another type, or is null; undefined where none stands under the names.
 *
 * @param names - members that a rule reads: what stands under them, or is an entry of what does, may change
 */
export function replaceType(
  object: ManifestObject,
  names: ReadonlySet<string>,
  random: Random,
): Replaced | undefined {
  const copy = structuredClone(object) as unknown as Members
  const places = placesOf(copy, names, false)
  if (places.length === 0) return undefined
  const { holder, key } = random.pick(places)
  const value = (holder as Members)[key as string]
  const others = OTHERS.filter((other) => typeOf(other) !== typeOf(value))
  const copyWith = (changed: unknown): ManifestObject => {
    ;(holder as Members)[key as string] = changed
    return structuredClone(copy) as unknown as ManifestObject
  }
  return { object: copyWith(random.pick(others)), without: copyWith(null) }
}

/** What an API server itself reads stays as it is. */
const KEPT: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'name', 'namespace'])

function placesOf(value: unknown, names: ReadonlySet<string>, isRead: boolean): readonly Place[] {
  if (Array.isArray(value))
    return value.flatMap((entry, key) => [
      ...(isRead ? [{ holder: value, key }] : []),
      ...placesOf(entry, names, false),
    ])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const isOwn = names.has(key) && !KEPT.has(key)
    return [
      ...(isOwn ? [{ holder: value as Members, key }] : []),
      ...placesOf(member, names, isOwn),
    ]
  })
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value
}
