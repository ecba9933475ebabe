import { type CelExpr, cel } from '@gatewright/lang'
import { expect, test } from 'vitest'
import { estimateCost } from './estimate-cost.ts'

const SHAPES = { locals: new Map(), variables: new Map() }
const costOf = (expr: CelExpr): number => estimateCost(expr, SHAPES).cost
const spec = cel.select(cel.ident('object'), 'spec')
const containers = cel.select(spec, 'containers')
const equals = (name: string, other: CelExpr): CelExpr =>
  cel.binary('==', cel.select(cel.ident(name), 'name'), other)
const all = (variable: string, body: CelExpr): CelExpr =>
  cel.comprehension(containers, 'all', variable, body)

test('what is read costs a step each, a test that it is there nothing', () => {
  expect(costOf(containers)).toBe(3)
  expect(costOf(cel.has(containers))).toBe(2)
  expect(costOf(cel.list([cel.literal(1)]))).toBe(10)
})

test('a walk costs its body once for each container', () => {
  const once = costOf(all('a', equals('a', cel.literal('x'))))
  expect(once).toBe(3 + 1 + 100 * (3 + 2 + 1))
  const twice = costOf(all('a', all('b', equals('b', cel.literal('x')))))
  expect(twice).toBeGreaterThan(100 * once)
})

test('addresses cost what reading their texts does, and comparing their bytes', () => {
  const [network, text] = [cel.literal('10.0.0.0/8'), cel.literal('10.0.0.1')]
  expect(costOf(cel.call('ip', text))).toBe(1)
  const contains = cel.method(cel.call('cidr', network), 'containsIP', cel.call('ip', text))
  expect(costOf(contains)).toBe(2 + 4)
  const both = cel.method(cel.call('cidr', network), 'containsCIDR', cel.call('cidr', network))
  expect(costOf(both)).toBe(2 + 7)
})

test('what stands behind the search for a name is rare', () => {
  const isSame = equals('a', cel.select(cel.ident('b'), 'name'))
  const dear = all('c', equals('c', cel.literal('x')))
  expect(costOf(cel.and(isSame, dear))).toBeLessThan(costOf(dear) / 5)
  expect(costOf(cel.or(cel.not(isSame), dear))).toBeLessThan(costOf(dear) / 5)
  expect(costOf(cel.and(equals('a', cel.literal('x')), dear))).toBeGreaterThan(costOf(dear))
})
