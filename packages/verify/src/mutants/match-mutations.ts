import { isJsonList, isJsonObject, type Json, type JsonObject } from '@gatewright/ir'

/** A document without one entry of a list that says which requests its policy judges. */
export interface MatchMutation {
  readonly place: string
  readonly before: string
  readonly document: JsonObject
}

/** Where the documents of the targets hold their match. */
const ROOM = /^spec\.(matchConstraints|match|targets|rules\[\d+\]\.match)\b/
const LISTS = new Set(['resourceRules', 'kinds', 'resources', 'operations'])

/** Drops each entry of each list of a match; the only entry stays, since no list means no limit. */
export function matchMutations(document: JsonObject): readonly MatchMutation[] {
  // What is dropped is an entry of a list in the document, so the rest is an object as before.
  return inside(document, '') as readonly MatchMutation[]
}

interface Change {
  readonly place: string
  readonly before: string
  readonly document: Json
}

function inside(value: Json, path: string): readonly Change[] {
  if (isJsonList(value)) {
    const name = path.slice(path.lastIndexOf('.') + 1)
    const isDropped = ROOM.test(path) && LISTS.has(name) && value.length > 1
    const own = isDropped ? value.map((entry, index) => without(value, entry, index, path)) : []
    const deeper = value.flatMap((entry, index) =>
      inside(entry, `${path}[${index}]`).map((change) => ({
        ...change,
        document: value.with(index, change.document),
      })),
    )
    return [...own, ...deeper]
  }
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) =>
    inside(member, path === '' ? key : `${path}.${key}`).map((change) => ({
      ...change,
      document: { ...value, [key]: change.document },
    })),
  )
}

function without(value: readonly Json[], entry: Json, index: number, path: string): Change {
  return { place: path, before: JSON.stringify(entry), document: value.toSpliced(index, 1) }
}
