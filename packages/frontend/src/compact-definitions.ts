import { isJsonList, isJsonObject, type Json, type JsonObject } from '@gatewright/ir'

/** Definitions by name, and which one stands for another that is the same. */
export interface CompactDefinitions {
  readonly definitions: ReadonlyMap<string, JsonObject>
  readonly standsFor: (name: string) => string
}

const DEFINITIONS = '#/definitions/'

/** A JSON Schema that is a definition beside it. */
export function referenceTo(name: string): JsonObject {
  return { $ref: `${DEFINITIONS}${name}` }
}

/**
 * Schemas that refer to each other, each once, and in place where a single one refers to it.
 *
 * @param kept - names that others refer to
 */
export function compactDefinitions(
  schemas: ReadonlyMap<string, JsonObject>,
  kept: readonly string[],
): CompactDefinitions {
  let definitions = schemas
  const aliases = new Map<string, string>()
  const standsFor = (name: string): string => {
    const other = aliases.get(name)
    return other === undefined ? name : standsFor(other)
  }
  for (;;) {
    const before = definitions.size
    const firsts = new Map<string, string>()
    for (const [name, schema] of definitions) {
      const text = JSON.stringify(schema)
      const first = firsts.get(text)
      if (first === undefined) firsts.set(text, name)
      else aliases.set(name, first)
    }
    definitions = mapDefinitions(
      new Map([...definitions].filter(([name]) => !aliases.has(name))),
      (name) => referenceTo(standsFor(name)),
    )
    if (definitions.size === before) break
  }
  const roots = new Set(kept.map(standsFor))
  for (;;) {
    const single = [...definitions.keys()].find(
      (name) => !roots.has(name) && isReadOnce(name, definitions),
    )
    if (single === undefined) return { definitions, standsFor }
    const { [single]: schema, ...others } = Object.fromEntries(definitions)
    definitions = mapDefinitions(new Map(Object.entries(others)), (name) =>
      name === single ? (schema as JsonObject) : referenceTo(name),
    )
  }
}

/** True where one other definition refers to it, and it does not itself. */
function isReadOnce(name: string, definitions: ReadonlyMap<string, JsonObject>): boolean {
  let count = 0
  let isRecursive = false
  for (const [other, schema] of definitions)
    mapReferences(schema, (target) => {
      if (target === name) count++
      if (target === name && other === name) isRecursive = true
      return {}
    })
  return count === 1 && !isRecursive
}

function mapDefinitions(
  definitions: ReadonlyMap<string, JsonObject>,
  map: (name: string) => JsonObject,
): ReadonlyMap<string, JsonObject> {
  return new Map(
    [...definitions].map(([name, schema]) => [name, mapReferences(schema, map) as JsonObject]),
  )
}

function mapReferences(schema: Json, map: (name: string) => JsonObject): Json {
  if (isJsonList(schema)) return schema.map((one) => mapReferences(one, map))
  if (!isJsonObject(schema)) return schema
  const { $ref: reference } = schema
  if (typeof reference === 'string') return map(reference.slice(DEFINITIONS.length))
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, mapReferences(value, map)]),
  )
}
