import type { Construct, Parts, Plan, TermType, World } from '../construct.ts'
import type { Term } from '../term.ts'
import { isOptional, optional, VALUES, type Value, type ValueType } from '../value-type.ts'

/** Plans by the type that they make. */
export type PlanTable = { readonly [T in TermType]?: readonly Plan[] }

/** A construct whose plans are the same in every world. */
export function fixed(
  table: PlanTable,
  print: (term: Term, parts: Parts) => string,
  isPrimary = true,
): Construct {
  return { plans: (type) => table[type] ?? [], print, isPrimary }
}

/** A construct whose plans depend on the world, or on the type by rule. */
export function planned(
  plans: (type: TermType, world: World) => readonly Plan[],
  print: (term: Term, parts: Parts) => string,
  isPrimary = true,
): Construct {
  return { plans, print, isPrimary }
}

/**
 * `receiver.member`, and `receiver?.member` where the receiver may be absent: the text of a plan
 * begins with the one or the other.
 */
export function onReceiver(
  result: ValueType,
  receiver: ValueType,
  rest: readonly TermType[] = [],
  more: Omit<Plan, 'parts'> = {},
): PlanTable {
  return {
    [result]: [{ ...more, parts: [receiver, ...rest], text: `.${more.text ?? ''}` }],
    [optional(result)]: [
      { ...more, parts: [optional(receiver), ...rest], text: `?.${more.text ?? ''}` },
    ],
  }
}

/** Several tables as one. */
export function joined(...tables: readonly PlanTable[]): PlanTable {
  const result: { [T in TermType]?: readonly Plan[] } = {}
  for (const table of tables)
    for (const [type, plans] of Object.entries(table) as [TermType, readonly Plan[]][])
      result[type] = [...(result[type] ?? []), ...plans]
  return result
}

/** A table of what a rule says of every value. */
export function ofEvery<V extends Value>(
  values: readonly V[],
  rule: (value: V) => PlanTable,
): PlanTable {
  return joined(...values.map(rule))
}

/** True for the type of a value, absent or not. */
export function isValueType(type: TermType): type is ValueType {
  const value = isOptional(type as ValueType) ? type.slice(0, -1) : type
  return (VALUES as readonly string[]).includes(value)
}
