import type { ManifestObject } from '@gatewright/dsl'
import type { Random } from '../fuzz/random.ts'

type Members = Readonly<Record<string, unknown>>

/** Members by which a request finds its policy. */
const IDENTITY: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata'])

/**
 * The object with one member gone, null or empty: as likely one near the root, where guards of emitted
 * policies look, as one far down, where there are many more.
 */
export function hollowObject(object: ManifestObject, random: Random): ManifestObject {
  return hollow(object, random, IDENTITY) as ManifestObject
}

/** Of a hundred steps down, those that are the last. */
const STOP = 30

function hollow(value: unknown, random: Random, kept: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0) return value
    const index = random.below(value.length)
    if (random.chance(STOP)) return value.with(index, null)
    return value.with(index, hollow(value[index], random, NOTHING))
  }
  if (typeof value !== 'object' || value === null) return random.chance(50) ? null : value
  const keys = Object.keys(value).filter((key) => !kept.has(key))
  if (keys.length === 0) return value
  const key = random.pick(keys)
  const { [key]: inner, ...rest } = value as Members
  if (!random.chance(STOP)) return { ...rest, [key]: hollow(inner, random, NOTHING) }
  const empty = Array.isArray(inner) ? [] : typeof inner === 'string' ? '' : {}
  return random.pick([rest, { ...rest, [key]: null }, { ...rest, [key]: empty }])
}

const NOTHING: ReadonlySet<string> = new Set()
