/** Words that CEL reserves; they may be selected as fields but not name a variable. */
const RESERVED = new Set(
  'in true false null as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
)

/** Keywords that cannot even be selected as fields. */
const KEYWORDS = new Set(['in', 'true', 'false', 'null'])

/** What cel-go calls the result of a macro while it runs; no macro may name its variable so. */
const ACCUMULATOR = '__result__'

const SHAPE = /^[A-Za-z_][A-Za-z0-9_]*$/

/** True where a text may name a variable of CEL. */
export function isCelIdentifier(text: string): boolean {
  return SHAPE.test(text) && !RESERVED.has(text) && text !== ACCUMULATOR
}

/** True where a text may stand after a dot; anything else needs `operand["text"]`. */
export function isCelField(text: string): boolean {
  return SHAPE.test(text) && !KEYWORDS.has(text)
}
