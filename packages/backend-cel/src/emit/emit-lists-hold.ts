import { isJsonList, isJsonObject, type Json, type JsonObject } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

/** Where a schema is applied. */
interface Place {
  readonly value: CelExpr
  /** How many entries it is inside of, so that each has a name of its own. */
  readonly depth: number
  /** The definitions that it is inside of. */
  readonly inside: readonly string[]
}

/**
 * Tests that each list that a policy reads is one; none where it reads no list. Macros walk a map by its keys, where
 * they fail at every other type, and a failure is a denial.
 *
 * @param types - JSON Schema of the objects, by kind
 */
export function emitListsHold({ allOf, definitions }: JsonObject): readonly CelExpr[] {
  const object = cel.ident('object')
  const kind = cel.select(object, 'kind')
  return (isJsonList(allOf) ? allOf : []).flatMap((one) => {
    const { if: test, then } = one as unknown as KindSchema
    const held = emitHolds(then, { value: object, depth: 0, inside: [] }, definitions)
    if (held === undefined) return []
    const { apiVersion, kind: named } = test.properties
    const names = cel.list(named.enum.map((name) => cel.literal(name)))
    return [
      cel.or(
        // Nothing is left by a deletion.
        cel.not(cel.has(kind)),
        cel.binary('!=', cel.select(object, 'apiVersion'), cel.literal(apiVersion.const)),
        cel.not(cel.binary('in', kind, names)),
        held,
      ),
    ]
  })
}

/** What the schema of a policy's types says of some kinds. */
interface KindSchema {
  readonly if: {
    readonly properties: {
      readonly apiVersion: { readonly const: string }
      readonly kind: { readonly enum: readonly string[] }
    }
  }
  readonly then: Json
}

/** Undefined where a schema has no list. */
function emitHolds(
  schema: Json | undefined,
  { value, depth, inside }: Place,
  definitions: Json | undefined,
): CelExpr | undefined {
  if (!isJsonObject(schema)) return undefined
  const { $ref: reference, items, properties, additionalProperties } = schema
  if (typeof reference === 'string') {
    const name = reference.slice(reference.lastIndexOf('/') + 1)
    if (inside.includes(name) || !isJsonObject(definitions)) return undefined
    return emitHolds(definitions[name], { value, depth, inside: [...inside, name] }, definitions)
  }
  const every = (inner: Json, at: (variable: CelExpr) => CelExpr): readonly CelExpr[] => {
    const variable = `entry${depth}`
    const entry = at(cel.ident(variable))
    const held = emitHolds(inner, { value: entry, depth: depth + 1, inside }, definitions)
    if (held === undefined) return []
    return [cel.comprehension(value, 'all', variable, cel.or(isNull(entry), held))]
  }
  if (items !== undefined) {
    const isList = cel.binary('==', cel.call('type', value), cel.ident('list'))
    return cel.and(isList, ...every(items, (entry) => entry))
  }
  if (additionalProperties !== undefined)
    return every(additionalProperties, (key) => cel.index(value, key))[0]
  const members = Object.entries(isJsonObject(properties) ? properties : {}).flatMap(
    ([name, member]) => {
      const own = cel.select(value, name)
      const held = emitHolds(member, { value: own, depth, inside }, definitions)
      return held === undefined ? [] : [cel.or(cel.not(cel.has(own)), isNull(own), held)]
    },
  )
  return members.length === 0 ? undefined : cel.and(...members)
}

function isNull(value: CelExpr): CelExpr {
  return cel.binary('==', value, cel.literal(null))
}
