import { type CelExpr, cel, celChildren, withCelChildren } from '@gatewright/lang'

/** Tests whose outcome is known where an expression is evaluated, by their text. */
type Facts = ReadonlyMap<string, { readonly test: CelExpr; readonly holds: boolean }>

/**
 * Leaves out the tests that an earlier one has decided: what stands behind `a &&` is evaluated where
 * `a` is true, what stands behind `a ||` where it is false.
 */
export function withoutKnown(expr: CelExpr, facts: Facts = new Map()): CelExpr {
  const known = isTest(expr) ? facts.get(textOf(expr)) : undefined
  if (known !== undefined) return cel.literal(known.holds)
  if (expr.kind === 'binary' && (expr.operator === '&&' || expr.operator === '||')) {
    const left = withoutKnown(expr.left, facts)
    const right = withoutKnown(expr.right, learn(facts, expr.left, expr.operator === '&&'))
    return (expr.operator === '&&' ? cel.and : cel.or)(left, right)
  }
  if (expr.kind === 'unary') return cel.not(withoutKnown(expr.operand, facts))
  if (expr.kind === 'conditional') {
    const test = withoutKnown(expr.test, facts)
    const then = withoutKnown(expr.then, learn(facts, expr.test, true))
    const otherwise = withoutKnown(expr.otherwise, learn(facts, expr.test, false))
    if (test.kind !== 'literal') return cel.conditional(test, then, otherwise)
    return test.value === true ? then : otherwise
  }
  if (expr.kind === 'comprehension') {
    const inner = new Map([...facts].filter(([, { test }]) => !mentions(test, expr.variable)))
    const target = withoutKnown(expr.target, facts)
    return cel.comprehension(target, expr.macro, expr.variable, withoutKnown(expr.body, inner))
  }
  if (expr.kind === 'has') return expr
  return withCelChildren(
    expr,
    celChildren(expr).map((child) => withoutKnown(child, facts)),
  )
}

/** True for what can be known: what a guard is made of. */
function isTest({ kind }: CelExpr): boolean {
  return kind === 'has' || kind === 'binary' || kind === 'method' || kind === 'call'
}

/** The facts, with what follows from the outcome of a test. */
function learn(facts: Facts, test: CelExpr, holds: boolean): Facts {
  if (test.kind === 'unary') return learn(facts, test.operand, !holds)
  if (test.kind === 'binary' && test.operator === (holds ? '&&' : '||'))
    return learn(learn(facts, test.left, holds), test.right, holds)
  if (!isTest(test)) return facts
  const learnt = new Map(facts).set(textOf(test), { test, holds })
  // `a != b` is `!(a == b)`.
  const opposite = cel.not(test)
  return opposite.kind === 'binary'
    ? learnt.set(textOf(opposite), { test: opposite, holds: !holds })
    : learnt
}

function mentions(expr: CelExpr, name: string): boolean {
  if (expr.kind === 'ident') return expr.name === name
  return celChildren(expr).some((child) => mentions(child, name))
}

function textOf(expr: CelExpr): string {
  return JSON.stringify(expr)
}
