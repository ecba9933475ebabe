import { type CelExpr, cel } from '@gatewright/lang'

/** Neighbouring literals of a text as one. */
export function joinLiterals(parts: readonly CelExpr[]): readonly CelExpr[] {
  const joined: CelExpr[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (isText(last) && isText(part))
      joined[joined.length - 1] = cel.literal(last.value + part.value)
    else joined.push(part)
  }
  return joined
}

type TextLiteral = Extract<CelExpr, { kind: 'literal' }> & { readonly value: string }

function isText(expr: CelExpr | undefined): expr is TextLiteral {
  return expr?.kind === 'literal' && typeof expr.value === 'string'
}
