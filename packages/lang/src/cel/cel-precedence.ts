import type { CelBinaryOperator, CelExpr } from './cel-expr.ts'

/** Binding strength, from the grammar of the CEL specification; higher binds tighter. */
export const CEL_PRECEDENCE = {
  conditional: 1,
  '||': 2,
  '&&': 3,
  relation: 4,
  '+': 5,
  '*': 6,
  unary: 7,
  primary: 8,
} as const

const BINARY: { readonly [O in CelBinaryOperator]: number } = {
  '||': CEL_PRECEDENCE['||'],
  '&&': CEL_PRECEDENCE['&&'],
  '==': CEL_PRECEDENCE.relation,
  '!=': CEL_PRECEDENCE.relation,
  '<': CEL_PRECEDENCE.relation,
  '<=': CEL_PRECEDENCE.relation,
  '>': CEL_PRECEDENCE.relation,
  '>=': CEL_PRECEDENCE.relation,
  in: CEL_PRECEDENCE.relation,
  '+': CEL_PRECEDENCE['+'],
  '-': CEL_PRECEDENCE['+'],
  '*': CEL_PRECEDENCE['*'],
  '/': CEL_PRECEDENCE['*'],
  '%': CEL_PRECEDENCE['*'],
}

/** How tightly an expression holds together without parentheses. */
export function celPrecedence(expr: CelExpr): number {
  if (expr.kind === 'binary') return BINARY[expr.operator]
  if (expr.kind === 'conditional') return CEL_PRECEDENCE.conditional
  if (expr.kind === 'unary') return CEL_PRECEDENCE.unary
  const isNegative = expr.kind === 'literal' && typeof expr.value === 'number' && expr.value < 0
  return isNegative ? CEL_PRECEDENCE.unary : CEL_PRECEDENCE.primary
}
