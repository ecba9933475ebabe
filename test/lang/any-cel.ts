import fc from 'fast-check'
import { type CelExpr, cel, isCelField, isCelIdentifier } from '../../packages/lang/src/index.ts'
import { anyText } from './any-text.ts'

const name = fc.oneof(
  fc.constantFrom('a', 'object', 'has', 'string', 'type', '__x', 'ina', 'nullable', 'e1'),
  fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/).filter(isCelIdentifier),
)
const field = fc.oneof(
  fc.constantFrom('name', 'namespace', 'package', 'else', 'for'),
  fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/).filter(isCelField),
)
const method = fc.constantFrom('startsWith', 'matches', 'size', 'join', 'f')
const binary = fc.constantFrom(
  ...(['==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '/', '%'] as const),
)
const logical = fc.constantFrom('&&', '||')
const macro = fc.constantFrom('all', 'exists', 'filter', 'map')

const { any } = fc.letrec<{ readonly any: CelExpr; readonly leaf: CelExpr }>((tie) => {
  const expr = tie('any')
  const exprs = fc.array(expr, { maxLength: 4 })
  return {
    leaf: fc.oneof(
      { arbitrary: name.map(cel.ident), weight: 3 },
      fc.constantFrom(true, false, null, 0, -1, -0, 2 ** 53 - 1, 1 - 2 ** 53).map(cel.literal),
      fc.maxSafeInteger().map(cel.literal),
      anyText.map(cel.literal),
    ),
    any: fc.oneof(
      { maxDepth: 6, depthSize: 'medium' },
      { arbitrary: tie('leaf'), weight: 3 },
      exprs.map(cel.list),
      fc.array(fc.tuple(expr, expr), { maxLength: 3 }).map(cel.map),
      fc.tuple(expr, field).map(([operand, one]) => cel.select(operand, one)),
      fc.tuple(expr, field).map(([operand, one]) => cel.has(cel.select(operand, one))),
      fc.tuple(expr, expr).map(([operand, index]) => cel.index(operand, index)),
      fc.tuple(method, exprs).map(([one, args]) => cel.call(one, ...args)),
      fc.tuple(expr, method, exprs).map(([target, one, args]) => cel.method(target, one, ...args)),
      expr.map((operand): CelExpr => ({ kind: 'unary', operator: '!', operand })),
      fc
        .tuple(fc.oneof(binary, logical), expr, expr)
        .map(([operator, left, right]) => cel.binary(operator, left, right)),
      fc.tuple(expr, expr, expr).map((parts) => cel.conditional(...parts)),
      fc
        .tuple(expr, macro, name, expr)
        .map(([target, one, variable, body]) => cel.comprehension(target, one, variable, body)),
    ),
  }
})

/** Any expression of CEL, however little sense it makes. */
export const anyCel: fc.Arbitrary<CelExpr> = any
