import { isJsonList, isJsonObject, type Json } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

/** A JSON value as a CEL literal. */
export function emitConstant(value: Json): CelExpr {
  if (isJsonList(value)) return cel.list(value.map(emitEntry))
  if (isJsonObject(value))
    return cel.map(
      Object.entries(value).map(([key, entry]) => [cel.literal(key), emitEntry(entry)]),
    )
  return cel.literal(value as string | number | boolean | null)
}

/** CEL gives maps whose values are alike a type, under which a value cannot be compared with null. */
function emitEntry(value: Json): CelExpr {
  return isJsonObject(value) ? cel.call('dyn', emitConstant(value)) : emitConstant(value)
}
