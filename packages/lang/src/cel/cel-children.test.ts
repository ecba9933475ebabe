import { expect, test } from 'vitest'
import { cel } from './cel.ts'
import { celChildren, withCelChildren } from './cel-children.ts'
import type { CelExpr, CelKind } from './cel-expr.ts'

const [a, b, c] = ['a', 'b', 'c'].map((name) => cel.ident(name)) as [CelExpr, CelExpr, CelExpr]

const EXAMPLES: { readonly [K in CelKind]: CelExpr } = {
  literal: cel.literal(1),
  ident: a,
  list: cel.list([a, b]),
  map: cel.map([[a, b]]),
  select: cel.select(a, 'x'),
  has: cel.has(cel.select(a, 'x')),
  index: cel.index(a, b),
  call: cel.call('size', a, b),
  method: cel.method(a, 'replace', b, c),
  unary: cel.not(a),
  binary: cel.binary('<', a, b),
  conditional: cel.conditional(a, b, c),
  comprehension: cel.comprehension(a, 'all', 'x', b),
}

test.each(Object.entries(EXAMPLES))('%s is the same of its own children', (_, expr) => {
  expect(withCelChildren(expr, celChildren(expr))).toEqual(expr)
})

test.each(Object.entries(EXAMPLES))('%s takes other children', (_, expr) => {
  const others = celChildren(expr).map((_, index) => cel.ident(`other${index}`))
  expect(celChildren(withCelChildren(expr, others))).toEqual(others)
})
