import { isJsonList, isJsonObject, type Json } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

/** A JSON value as a CEL literal. */
export function emitConstant(value: Json): CelExpr {
  if (isJsonList(value)) {
    const entry = entriesOf(value)
    return cel.list(value.map(entry))
  }
  if (isJsonObject(value)) {
    const entry = entriesOf(Object.values(value))
    return cel.map(Object.entries(value).map(([key, one]) => [cel.literal(key), entry(one)]))
  }
  return cel.literal(value as string | number | boolean | null)
}

/** Kubernetes takes entries of one type alone, and a value of a type cannot be compared with null. */
function entriesOf(values: readonly Json[]): (value: Json) => CelExpr {
  const isMixed = new Set(values.map(typeOf)).size > 1
  return (value) =>
    isMixed || isJsonObject(value) ? cel.call('dyn', emitConstant(value)) : emitConstant(value)
}

function typeOf(value: Json): string {
  if (!isJsonList(value)) return value === null ? 'null' : typeof value
  return `list of ${[...new Set(value.map(typeOf))].sort().join(', ')}`
}
