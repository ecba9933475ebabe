import { type ExprNode, type ExprOf, visitExpr } from '@gatewright/ir'
import { isParameter } from './is-parameter.ts'

const AFFIXES: { readonly [operator: string]: string } = {
  startsWith: 'strings.any_prefix_match',
  endsWith: 'strings.any_suffix_match',
}

/** A text, the texts of a parameter that may begin or end it, and Rego's function that says whether some do. */
interface AffixMatch {
  readonly function: string
  readonly text: ExprNode
  readonly affixes: ExprNode
}

/** What a quantifier says where it asks for some of a parameter's texts at the start or the end of a text. */
export function affixMatchOf({ iteration, body }: ExprOf<'quantifier'>): AffixMatch | undefined {
  if (iteration.over !== 'list' || body.kind !== 'operation') return undefined
  const match = AFFIXES[body.operator]
  const [text, affix] = body.operands
  if (match === undefined || text === undefined || affix === undefined) return undefined
  const isItem = affix.kind === 'local' && affix.name === iteration.item
  if (!isItem || uses(text, iteration.item) || !isParameter(iteration.source)) return undefined
  return { function: match, text, affixes: iteration.source }
}

function uses(node: ExprNode, name: string): boolean {
  let isUsed = false
  visitExpr(node, (inner) => {
    if (inner.kind === 'local' && inner.name === name) isUsed = true
  })
  return isUsed
}
