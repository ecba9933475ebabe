import type { LabelSelector } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

type Requirement = NonNullable<LabelSelector['matchExpressions']>[number]

/** True where neither the object nor the one before has the labels that a selector asks for. */
export function emitUnselected(selector: LabelSelector): CelExpr {
  return cel.and(
    ...['object', 'oldObject'].map((name) => {
      const object = cel.ident(name)
      return cel.not(cel.and(cel.has(cel.select(object, 'kind')), ...tests(object, selector)))
    }),
  )
}

function tests(
  object: CelExpr,
  { matchLabels = {}, matchExpressions = [] }: LabelSelector,
): readonly CelExpr[] {
  const metadata = cel.select(object, 'metadata')
  const labels = cel.select(metadata, 'labels')
  const there = [cel.has(metadata), cel.has(labels), cel.binary('!=', labels, cel.literal(null))]
  const label = (key: string, ...more: readonly CelExpr[]): CelExpr =>
    cel.and(...there, cel.binary('in', cel.literal(key), labels), ...more)
  const read = (key: string): CelExpr => cel.index(labels, cel.literal(key))
  const oneOf = ({ key, values = [] }: Requirement): CelExpr =>
    label(key, cel.binary('in', read(key), cel.list(values.map(cel.literal))))
  const OPERATORS: { readonly [O in Requirement['operator']]: (one: Requirement) => CelExpr } = {
    In: oneOf,
    NotIn: (one) => cel.not(oneOf(one)),
    Exists: ({ key }) => label(key),
    DoesNotExist: ({ key }) => cel.not(label(key)),
  }
  return [
    ...Object.entries(matchLabels).map(([key, value]) =>
      label(key, cel.binary('==', read(key), cel.literal(value))),
    ),
    ...matchExpressions.map((one) => OPERATORS[one.operator](one)),
  ]
}
