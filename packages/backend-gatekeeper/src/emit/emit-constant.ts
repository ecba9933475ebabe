import { isJsonList, isJsonObject, type Json } from '@gatewright/ir'
import { type RegoTerm, rego } from '@gatewright/lang'

/** A JSON value as a Rego term. */
export function emitConstant(value: Json): RegoTerm {
  if (isJsonList(value)) return rego.array(value.map(emitConstant))
  if (isJsonObject(value))
    return rego.object(
      Object.entries(value).map(([key, entry]) => [rego.string(key), emitConstant(entry)]),
    )
  return typeof value === 'string'
    ? rego.string(value)
    : rego.scalar(value as number | boolean | null)
}
