import { isJsonList, isJsonObject, type Json } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

/** A JSON value as a CEL literal. */
export function emitConstant(value: Json): CelExpr {
  if (isJsonList(value)) return cel.list(value.map(emitConstant))
  if (isJsonObject(value))
    return cel.map(
      Object.entries(value).map(([key, entry]) => [cel.literal(key), emitConstant(entry)]),
    )
  return cel.literal(value as string | number | boolean | null)
}
