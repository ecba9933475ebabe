import { isJsonList, isJsonObject, type Json } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

/** A JSON value as a CEL literal. */
export function emitConstant(value: Json): CelExpr {
  if (isJsonList(value)) return cel.list(emitEntries(value))
  if (isJsonObject(value)) {
    const entries = emitEntries(Object.values(value))
    return cel.map(
      Object.keys(value).map((key, index) => [cel.literal(key), entries[index] as CelExpr]),
    )
  }
  return cel.literal(value as string | number | boolean | null)
}

/**
 * CEL gives maps whose values are alike a type, under which a value cannot be compared with null; and
 * values of several types need one that they share.
 */
function emitEntries(values: readonly Json[]): readonly CelExpr[] {
  const isMixed =
    new Set(values.map((value) => (isJsonList(value) ? 'list' : typeof value))).size > 1
  return values.map((value) => {
    const entry = emitConstant(value)
    return isMixed || isJsonObject(value) ? cel.call('dyn', entry) : entry
  })
}
