import { type ExprNode, type Json, OPERATORS } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import { type CelScope, constantOf, memberOf } from './cel-scope.ts'

/** Combinations of operands that are tried when compiling. */
const TRIED = 1000

/** What a test of parameters has for an outcome, where it is the same for all that they hold. */
export function knownOutcome(
  { operator, operands, type }: Extract<ExprNode, { kind: 'operation' }>,
  scope: CelScope,
): CelExpr | undefined {
  if (type.kind !== 'bool') return undefined
  let tuples: readonly (readonly Json[])[] = [[]]
  for (const operand of operands) {
    const values = valuesOf(operand, scope)
    if (values === undefined || tuples.length * values.length > TRIED) return undefined
    tuples = tuples.flatMap((tuple) => values.map((value) => [...tuple, value]))
  }
  const outcomes = new Set(tuples.map((tuple) => OPERATORS[operator].evaluate(tuple as never[])))
  const [outcome] = outcomes
  return outcomes.size === 1 && typeof outcome === 'boolean' ? cel.literal(outcome) : undefined
}

/** The values that an expression can have, where they are known when compiling; without null. */
function valuesOf(node: ExprNode, scope: CelScope): readonly Json[] | undefined {
  const constant = constantOf(node, scope)
  if (constant !== undefined) return constant === null ? [] : [constant]
  if (node.kind === 'local') return scope.locals.get(node.name)?.values
  if (node.kind !== 'member') return undefined
  const members = valuesOf(node.base, scope)?.map((base) => memberOf(base, node.name))
  return members?.every((member) => member !== undefined)
    ? members.filter((member) => member !== null)
    : undefined
}
