import type { CelExpr } from '../../packages/lang/src/index.ts'

/** An expression as the oracle says it: lists of a kind and its parts, operators as calls. */
export type CelShape = readonly unknown[]

const CALLS = {
  '==': '_==_',
  '!=': '_!=_',
  '<': '_<_',
  '<=': '_<=_',
  '>': '_>_',
  '>=': '_>=_',
  in: '@in',
  '+': '_+_',
  '-': '_-_',
  '*': '_*_',
  '/': '_/_',
  '%': '_%_',
} as const

/** What cel-go should read where an expression was printed. */
export function celShape(expr: CelExpr): CelShape {
  switch (expr.kind) {
    case 'literal':
      return ['literal', expr.value === 0 ? 0 : expr.value]
    case 'list':
      return ['list', ...expr.elements.map(celShape)]
    case 'map':
      return ['map', ...expr.entries.flat().map(celShape)]
    case 'ident':
      return ['ident', expr.name]
    case 'select':
      return ['select', celShape(expr.operand), expr.field]
    case 'has':
      return ['call', 'has', celShape(expr.operand)]
    case 'index':
      return ['call', '_[_]', celShape(expr.operand), celShape(expr.index)]
    case 'call':
      return ['call', expr.function, ...expr.args.map(celShape)]
    case 'method':
      return ['method', expr.function, celShape(expr.target), ...expr.args.map(celShape)]
    case 'unary':
      return ['call', '!_', celShape(expr.operand)]
    case 'binary': {
      const { operator, left, right } = expr
      if (operator === '&&' || operator === '||')
        return ['call', `_${operator}_`, ...rowOf(operator, expr).map(celShape)]
      return ['call', CALLS[operator], celShape(left), celShape(right)]
    }
    case 'conditional':
      return ['call', '_?_:_', ...[expr.test, expr.then, expr.otherwise].map(celShape)]
    case 'comprehension': {
      const { target, macro, variable, body } = expr
      return ['method', macro, celShape(target), ['ident', variable], celShape(body)]
    }
  }
}

function rowOf(operator: string, expr: CelExpr): readonly CelExpr[] {
  if (expr.kind !== 'binary' || expr.operator !== operator) return [expr]
  return [...rowOf(operator, expr.left), ...rowOf(operator, expr.right)]
}
