import { isJsonList, isJsonObject, type Json } from '@gatewright/ir'

/** Every text in a value, such as those that a guardrail compares with. */
export function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  if (isJsonList(value)) return value.flatMap(textsOf)
  return isJsonObject(value)
    ? Object.entries(value).flatMap(([key, member]) => [key, ...textsOf(member)])
    : []
}
