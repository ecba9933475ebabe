import type { CelBinaryOperator, CelExpr, CelSelect } from './cel-expr.ts'

type Macro = 'all' | 'exists' | 'filter' | 'map'
type CelFactory<A extends readonly unknown[], R = CelExpr> = (...args: A) => R

/** What `cel` offers. */
interface CelFactories {
  readonly literal: CelFactory<[value: string | number | boolean | null]>
  readonly list: CelFactory<[elements: readonly CelExpr[]]>
  readonly map: CelFactory<[entries: readonly (readonly [CelExpr, CelExpr])[]]>
  readonly ident: CelFactory<[name: string]>
  readonly select: CelFactory<[operand: CelExpr, field: string], CelSelect>
  readonly has: CelFactory<[operand: CelSelect]>
  readonly index: CelFactory<[operand: CelExpr, index: CelExpr]>
  readonly call: CelFactory<[name: string, ...args: readonly CelExpr[]]>
  readonly method: CelFactory<[target: CelExpr, name: string, ...args: readonly CelExpr[]]>
  readonly not: CelFactory<[operand: CelExpr]>
  readonly and: CelFactory<readonly CelExpr[]>
  readonly or: CelFactory<readonly CelExpr[]>
  readonly binary: CelFactory<[operator: CelBinaryOperator, left: CelExpr, right: CelExpr]>
  readonly conditional: CelFactory<[test: CelExpr, then: CelExpr, otherwise: CelExpr]>
  readonly comprehension: CelFactory<
    [target: CelExpr, macro: Macro, variable: string, body: CelExpr]
  >
}

/** Factories of CEL expressions. `and` and `or` of nothing are `true` and `false`. */
export const cel: CelFactories = {
  literal: (value) => ({ kind: 'literal', value }),
  list: (elements) => ({ kind: 'list', elements }),
  map: (entries) => ({ kind: 'map', entries }),
  ident: (name) => ({ kind: 'ident', name }),
  select: (operand, field) => ({ kind: 'select', operand, field }),
  has: (operand) => ({ kind: 'has', operand }),
  index: (operand, index) => ({ kind: 'index', operand, index }),
  call: (name, ...args) => ({ kind: 'call', function: name, args }),
  method: (target, name, ...args) => ({ kind: 'method', target, function: name, args }),
  not: (operand) => negate(operand),
  and: (...operands) => fold('&&', operands),
  or: (...operands) => fold('||', operands),
  binary: (operator, left, right) => ({ kind: 'binary', operator, left, right }),
  conditional: (test, then, otherwise) => ({ kind: 'conditional', test, then, otherwise }),
  comprehension: (target, macro, variable, body) => ({
    kind: 'comprehension',
    target,
    macro,
    variable,
    body,
  }),
}

function isLiteral(expr: CelExpr, value: boolean): boolean {
  return expr.kind === 'literal' && expr.value === value
}

/** `!operand`, said by the opposite comparison where there is one. */
function negate(operand: CelExpr): CelExpr {
  if (operand.kind === 'unary') return operand.operand
  if (operand.kind === 'literal' && typeof operand.value === 'boolean')
    return { kind: 'literal', value: !operand.value }
  if (operand.kind === 'binary' && (operand.operator === '==' || operand.operator === '!='))
    return { ...operand, operator: operand.operator === '==' ? '!=' : '==' }
  return { kind: 'unary', operator: '!', operand }
}

function fold(operator: '&&' | '||', operands: readonly CelExpr[]): CelExpr {
  const neutral = operator === '&&'
  const kept = operands
    .flatMap((operand) => operandsOf(operator, operand))
    .filter((operand) => !isLiteral(operand, neutral))
  const absorbing = kept.find((operand) => isLiteral(operand, !neutral))
  if (absorbing !== undefined) return absorbing
  const [first, ...rest] = kept
  if (first === undefined) return { kind: 'literal', value: neutral }
  return rest.reduce<CelExpr>((left, right) => ({ kind: 'binary', operator, left, right }), first)
}

/** A chain of one operator is flat, whichever way it was put together. */
function operandsOf(operator: '&&' | '||', expr: CelExpr): readonly CelExpr[] {
  if (expr.kind !== 'binary' || expr.operator !== operator) return [expr]
  return [...operandsOf(operator, expr.left), ...operandsOf(operator, expr.right)]
}
