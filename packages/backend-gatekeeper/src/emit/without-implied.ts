import type { RegoLiteral } from '@gatewright/lang'

/** Leaves out each `x != a` that an `x == b` beside it implies, and every literal that is there twice. */
export function withoutImplied(body: readonly RegoLiteral[]): readonly RegoLiteral[] {
  const texts = body.map((literal) => JSON.stringify(literal))
  return body.filter((literal, index) => {
    if (texts.indexOf(texts[index] as string) < index) return false
    return !body.some((other) => implies(other, literal))
  })
}

function implies(known: RegoLiteral, literal: RegoLiteral): boolean {
  if (literal.kind !== 'compare' || literal.operator !== '!=') return false
  if (known.kind !== 'compare' || known.operator !== '==') return false
  const isConstant = [known.right, literal.right].every(
    ({ kind }) => kind === 'scalar' || kind === 'string',
  )
  if (!isConstant || JSON.stringify(known.left) !== JSON.stringify(literal.left)) return false
  return JSON.stringify(known.right) !== JSON.stringify(literal.right)
}
