import { isJsonList, isJsonObject, type Json, type JsonObject } from '@gatewright/ir'

/** Keywords that a structural schema keeps as they are. */
const KEPT = new Set([
  'type',
  'description',
  'enum',
  'required',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
])

/**
 * The author's schema as a structural schema of a CustomResourceDefinition: without defaults (the
 * API server would write them into the constraints) and without patterns (they were checked when
 * compiling).
 */
export function constraintSchema(schema: JsonObject): JsonObject {
  const result: Record<string, Json> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && isJsonObject(value))
      result.properties = Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, inner(member)]),
      )
    else if (key === 'items' || (key === 'additionalProperties' && isJsonObject(value)))
      result[key] = inner(value)
    else if (KEPT.has(key) && !(isJsonList(value) && value.length === 0)) result[key] = value
  }
  return result
}

function inner(schema: Json): Json {
  return isJsonObject(schema) ? constraintSchema(schema) : schema
}
