import { type CelExpr, cel } from '@gatewright/lang'

/** What a ClusterPolicy takes for one of its own variables, also inside of CEL. */
const VARIABLE = /\{\{|\$\(/

/** True where Kyverno would substitute something in a text. */
export function holdsVariable(text: string): boolean {
  return VARIABLE.test(text)
}

/** The same expression with each literal that Kyverno would substitute in written as a sum. */
export function splitLiterals(expr: CelExpr): CelExpr {
  switch (expr.kind) {
    case 'literal':
      return typeof expr.value === 'string' && holdsVariable(expr.value) ? split(expr.value) : expr
    case 'ident':
      return expr
    case 'list':
      return { ...expr, elements: expr.elements.map(splitLiterals) }
    case 'map':
      return {
        ...expr,
        entries: expr.entries.map(([key, value]) => [splitLiterals(key), splitLiterals(value)]),
      }
    case 'select':
      return { ...expr, operand: splitLiterals(expr.operand) }
    case 'has':
      return {
        ...expr,
        operand: cel.select(splitLiterals(expr.operand.operand), expr.operand.field),
      }
    case 'index':
      return { ...expr, operand: splitLiterals(expr.operand), index: splitLiterals(expr.index) }
    case 'call':
      return { ...expr, args: expr.args.map(splitLiterals) }
    case 'method':
      return { ...expr, target: splitLiterals(expr.target), args: expr.args.map(splitLiterals) }
    case 'unary':
      return { ...expr, operand: splitLiterals(expr.operand) }
    case 'binary':
      return { ...expr, left: splitLiterals(expr.left), right: splitLiterals(expr.right) }
    case 'conditional':
      return {
        ...expr,
        test: splitLiterals(expr.test),
        then: splitLiterals(expr.then),
        otherwise: splitLiterals(expr.otherwise),
      }
    case 'comprehension':
      return { ...expr, target: splitLiterals(expr.target), body: splitLiterals(expr.body) }
  }
}

function split(text: string): CelExpr {
  return text
    .split(/(?<=\{)(?=\{)|(?<=\$)(?=\()/)
    .map((part) => cel.literal(part))
    .reduce((left, right) => cel.binary('+', left, right))
}
