import { type CelExpr, cel, celChildren, withCelChildren } from '@gatewright/lang'

/** What the type check of an API server knows the types of. */
const TYPED: ReadonlySet<string> = new Set(['object', 'oldObject'])

/**
 * The same expression for an API server that checks its types, as Kyverno does for a ClusterPolicy: it takes a text, a
 * number or a map of a schema for what is never null, and warns where one is compared with null or chosen
 * beside it. It looks at what a validation says, and not at variables.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#type-checking
 */
export function untypedNulls(expr: CelExpr, place: string): CelExpr {
  return place.startsWith('variables.') ? expr : untyped(expr, TYPED)
}

function untyped(expr: CelExpr, typed: ReadonlySet<string>): CelExpr {
  const inner =
    expr.kind === 'comprehension' && isTyped(expr.target, typed) ? expr.variable : undefined
  const names = inner === undefined ? typed : new Set([...typed, inner])
  const parts = celChildren(expr).map((part) =>
    untyped(part, expr.kind === 'comprehension' && part === expr.target ? typed : names),
  )
  const same = withCelChildren(expr, parts)
  if (same.kind === 'binary' && (same.operator === '==' || same.operator === '!=')) {
    const [left, right] = beside(same.left, same.right, typed)
    return { ...same, left, right }
  }
  if (same.kind === 'conditional') {
    const [then, otherwise] = beside(same.then, same.otherwise, typed)
    return { ...same, then, otherwise }
  }
  return same
}

function beside(
  left: CelExpr,
  right: CelExpr,
  typed: ReadonlySet<string>,
): readonly [CelExpr, CelExpr] {
  const dyn = (expr: CelExpr): CelExpr => (isTyped(expr, typed) ? cel.call('dyn', expr) : expr)
  if (isNull(right)) return [dyn(left), right]
  return isNull(left) ? [left, dyn(right)] : [left, right]
}

function isNull(expr: CelExpr): boolean {
  return expr.kind === 'literal' && expr.value === null
}

/** True for what is read from an object step by step. */
function isTyped(expr: CelExpr, typed: ReadonlySet<string>): boolean {
  if (expr.kind === 'ident') return typed.has(expr.name)
  return (expr.kind === 'select' || expr.kind === 'index') && isTyped(expr.operand, typed)
}
