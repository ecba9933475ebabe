import { PATTERN_KEYWORD } from '@gatewright/dsl'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '@gatewright/ir'
import { patternProblem } from './lower/check-pattern.ts'

/** Why a schema cannot be held by every engine; nothing where it can. */
export function schemaProblems(schema: JsonObject, path = ''): readonly string[] {
  const at = path === '' ? 'the parameters' : `\`${path}\``
  for (const keyword of ['anyOf', 'oneOf', 'allOf', 'not'])
    if (keyword in schema) return [`${at} can have one of several shapes`]
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'integer':
      return []
    case 'number':
      return [`${at} is a number that need not be an integer: use z.int()`]
    case 'array':
      return isJsonObject(schema.items)
        ? schemaProblems(schema.items, `${path}[]`)
        : [`${at} is a list without an element type`]
    case 'object': {
      const { properties, additionalProperties } = schema
      if (isJsonObject(additionalProperties))
        return schemaProblems(additionalProperties, `${path}.*`)
      if (!isJsonObject(properties)) return []
      return Object.entries(properties).flatMap(([name, member]) =>
        isJsonObject(member) ? schemaProblems(member, path === '' ? name : `${path}.${name}`) : [],
      )
    }
    default:
      return [`${at} has no type`]
  }
}

/** A value that does not mean the same on every engine, and where it is. */
interface ValueProblem {
  readonly path: string
  readonly problem: string
}

/** Numbers and regular expressions among the values that do not mean the same on every engine. */
export function valueProblems(schema: JsonObject, value: Json, path = ''): readonly ValueProblem[] {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    return [{ path, problem: 'the number is not an integer below 2^53' }]
  if (schema[PATTERN_KEYWORD] === true && typeof value === 'string') {
    const problem = patternProblem(value)
    return problem === undefined ? [] : [{ path, problem }]
  }
  const inner: readonly (readonly [string, Json, Json | undefined])[] = isJsonList(value)
    ? value.map((entry, index) => [String(index), entry, schema.items])
    : isJsonObject(value)
      ? Object.entries(value).map(([key, entry]) => [key, entry, memberSchema(schema, key)])
      : []
  return inner.flatMap(([key, entry, member]) =>
    isJsonObject(member) ? valueProblems(member, entry, path === '' ? key : `${path}.${key}`) : [],
  )
}

function memberSchema(schema: JsonObject, key: string): Json | undefined {
  const { properties, additionalProperties } = schema
  return (isJsonObject(properties) ? properties[key] : undefined) ?? additionalProperties
}
