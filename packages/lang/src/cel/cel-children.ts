import { cel } from './cel.ts'
import type { CelExpr, CelKind } from './cel-expr.ts'

type CelOf<K extends CelKind> = Extract<CelExpr, { kind: K }>

/** How an expression of a kind holds others: which ones, and itself with others in their places. */
interface Parts<K extends CelKind> {
  readonly children: (expr: CelOf<K>) => readonly CelExpr[]
  readonly withChildren: (expr: CelOf<K>, children: readonly CelExpr[]) => CelExpr
}

const LEAF = {
  children: (): readonly CelExpr[] => [],
  withChildren: (expr: CelExpr): CelExpr => expr,
}

const PARTS: { readonly [K in CelKind]: Parts<K> } = {
  literal: LEAF,
  ident: LEAF,
  list: {
    children: ({ elements }) => elements,
    withChildren: (_, elements) => cel.list(elements),
  },
  map: {
    children: ({ entries }) => entries.flat(),
    withChildren: ({ entries }, children) =>
      cel.map(entries.map((_, index) => [at(children, 2 * index), at(children, 2 * index + 1)])),
  },
  select: {
    children: ({ operand }) => [operand],
    withChildren: ({ field }, children) => cel.select(at(children, 0), field),
  },
  has: {
    children: ({ operand }) => [operand.operand],
    withChildren: ({ operand }, children) => cel.has(cel.select(at(children, 0), operand.field)),
  },
  index: {
    children: ({ operand, index }) => [operand, index],
    withChildren: (_, children) => cel.index(at(children, 0), at(children, 1)),
  },
  call: {
    children: ({ args }) => args,
    withChildren: (expr, args) => ({ ...expr, args }),
  },
  method: {
    children: ({ target, args }) => [target, ...args],
    withChildren: (expr, [target, ...args]) => ({ ...expr, target: target ?? expr.target, args }),
  },
  unary: {
    children: ({ operand }) => [operand],
    withChildren: (expr, children) => ({ ...expr, operand: at(children, 0) }),
  },
  binary: {
    children: ({ left, right }) => [left, right],
    withChildren: ({ operator }, children) =>
      cel.binary(operator, at(children, 0), at(children, 1)),
  },
  conditional: {
    children: ({ test, then, otherwise }) => [test, then, otherwise],
    withChildren: (_, children) =>
      cel.conditional(at(children, 0), at(children, 1), at(children, 2)),
  },
  comprehension: {
    children: ({ target, body }) => [target, body],
    withChildren: ({ macro, variable }, children) =>
      cel.comprehension(at(children, 0), macro, variable, at(children, 1)),
  },
}

function at(children: readonly CelExpr[], index: number): CelExpr {
  const child = children[index]
  if (child === undefined) throw new Error(`there is no child ${index}`)
  return child
}

/** The direct parts of an expression, in the order in which they are written. */
export function celChildren(expr: CelExpr): readonly CelExpr[] {
  return (PARTS[expr.kind] as Parts<CelKind>).children(expr)
}

/** The same expression of other parts, in the order of `celChildren`. */
export function withCelChildren(expr: CelExpr, children: readonly CelExpr[]): CelExpr {
  return (PARTS[expr.kind] as Parts<CelKind>).withChildren(expr, children)
}
