import { type CelExpr, cel, printCel } from '@gatewright/lang'
import { expect, test } from 'vitest'
import { withoutKnown } from './without-known.ts'

const a = cel.ident('a')
const read = cel.select(a, 'b')
const isThere = cel.has(read)
const notNull = cel.binary('!=', read, cel.literal(null))
const isNull = cel.binary('==', read, cel.literal(null))
const orEmpty = cel.conditional(cel.and(isThere, notNull), read, cel.literal(''))
const isX = (value: CelExpr): CelExpr => cel.binary('==', value, cel.literal('x'))

test.each([
  ['behind &&', cel.and(isThere, notNull, isX(orEmpty)), "has(a.b) && a.b != null && a.b == 'x'"],
  [
    'behind ||',
    cel.or(cel.not(isThere), isNull, isX(orEmpty)),
    "!has(a.b) || a.b == null || a.b == 'x'",
  ],
  [
    'in a choice',
    cel.conditional(cel.and(isThere, notNull), isX(orEmpty), cel.not(isThere)),
    "has(a.b) && a.b != null ? a.b == 'x' : !has(a.b)",
  ],
  ['half of it', cel.and(isThere, isX(orEmpty)), "has(a.b) && (a.b != null ? a.b : '') == 'x'"],
  [
    'in a walk that binds another name',
    cel.and(
      isThere,
      cel.comprehension(cel.ident('c'), 'all', 'd', cel.or(isThere, isX(cel.ident('d')))),
    ),
    'has(a.b) && c.all(d, true)',
  ],
  [
    'not in a walk that binds the same name',
    cel.and(isThere, cel.comprehension(cel.ident('c'), 'all', 'a', isThere)),
    'has(a.b) && c.all(a, has(a.b))',
  ],
  [
    'the whole of it',
    cel.or(cel.and(isThere, notNull), isX(orEmpty)),
    "has(a.b) && a.b != null || '' == 'x'",
  ],
  [
    'not beside it',
    cel.list([cel.and(isThere, notNull), orEmpty]),
    "[has(a.b) && a.b != null, has(a.b) && a.b != null ? a.b : '']",
  ],
])('%s', (_, expr, printed) => {
  expect(printCel(withoutKnown(expr)).replaceAll(/\s+/g, ' ')).toBe(printed)
})
