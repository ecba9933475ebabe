/** Comparisons that both languages have. */
type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='

/** Each comparison with the one that a slip of the pen makes of it. */
export const OPPOSITE_COMPARISON: { readonly [C in Comparison]: Comparison } = {
  '==': '!=',
  '!=': '==',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
}
