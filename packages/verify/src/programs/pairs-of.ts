import type { TermType } from './construct.ts'
import type { Program, Term } from './term.ts'

const BLOCKS: { readonly [T in TermType]?: TermType } = {
  block: 'statement',
  loopBlock: 'loopStatement',
}

/** What stands in a part: statements in a block, the part itself else. */
export function insideOf(part: TermType): TermType {
  return BLOCKS[part] ?? part
}

/** The pairs of constructs in a program: `outer > inner`, and `first ; second` of statements. */
export function pairsOf({ body }: Pick<Program, 'body'>): readonly string[] {
  return pairsIn(body, body)
}

function pairsIn(term: Term, outer: Term): readonly string[] {
  return term.parts.flatMap((part, index) => {
    const before = term.parts[index - 1]
    if (part.construct === 'block') return pairsIn(part, term)
    const parent = term.construct === 'block' ? outer : term
    return [
      ...(term.construct === 'block' && before ? [`${before.construct} ; ${part.construct}`] : []),
      `${parent.construct} > ${part.construct}`,
      ...pairsIn(part, part),
    ]
  })
}
