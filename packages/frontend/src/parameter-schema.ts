import { PATTERN_KEYWORD } from '@gatewright/dsl'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '@gatewright/ir'
import { patternProblem } from './lower/check-pattern.ts'

/** Why a schema cannot be held by every engine; undefined where it can. */
export function schemaProblem(schema: JsonObject, path = ''): string | undefined {
  const at = path === '' ? 'the parameters' : `\`${path}\``
  for (const keyword of ['anyOf', 'oneOf', 'allOf', 'not'])
    if (keyword in schema) return `${at} can have one of several shapes`
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'integer':
      return undefined
    case 'number':
      return `${at} is a number that need not be an integer: use z.int()`
    case 'array':
      return isJsonObject(schema.items)
        ? schemaProblem(schema.items, `${path}[]`)
        : `${at} is a list without an element type`
    case 'object': {
      const { properties, additionalProperties } = schema
      if (isJsonObject(additionalProperties))
        return schemaProblem(additionalProperties, `${path}.*`)
      if (!isJsonObject(properties)) return undefined
      for (const [name, member] of Object.entries(properties)) {
        if (!isJsonObject(member)) continue
        const problem = schemaProblem(member, path === '' ? name : `${path}.${name}`)
        if (problem !== undefined) return problem
      }
      return undefined
    }
    default:
      return `${at} has no type`
  }
}

/** Regular expressions among the values that do not mean the same on every engine. */
export function valueProblem(
  schema: JsonObject,
  value: Json,
  path = '',
): { path: string; problem: string } | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    return { path, problem: 'the number is not an integer below 2^53' }
  if (schema[PATTERN_KEYWORD] === true && typeof value === 'string') {
    const problem = patternProblem(value)
    return problem === undefined ? undefined : { path, problem }
  }
  const inner: readonly (readonly [string, Json, Json | undefined])[] = isJsonList(value)
    ? value.map((entry, index) => [String(index), entry, schema.items])
    : isJsonObject(value)
      ? Object.entries(value).map(([key, entry]) => [key, entry, memberSchema(schema, key)])
      : []
  for (const [key, entry, member] of inner) {
    if (!isJsonObject(member)) continue
    const problem = valueProblem(member, entry, path === '' ? key : `${path}.${key}`)
    if (problem !== undefined) return problem
  }
  return undefined
}

function memberSchema(schema: JsonObject, key: string): Json | undefined {
  const { properties, additionalProperties } = schema
  return (isJsonObject(properties) ? properties[key] : undefined) ?? additionalProperties
}
