import type { Origin } from '@gatewright/diagnostics'
import { BOOL, type ExprNode, globToRe2 } from '@gatewright/ir'
import { constant, equals, operation } from './builders.ts'

/** What a pattern is that holds stars at its ends alone. */
const SIMPLE = /^(\**)([^*?]*)(\**)$/

/** Lowers `glob(text, pattern)`; a pattern that is known becomes what a person would write for it. */
export function lowerGlob(text: ExprNode, pattern: ExprNode, origin: Origin): ExprNode {
  if (pattern.kind !== 'const') return operation('glob', [text, pattern], origin)
  const source = String(pattern.value)
  const [isSimple, before, plain = '', after] = SIMPLE.exec(source) ?? []
  if (isSimple === undefined)
    return {
      kind: 'matches',
      value: text,
      pattern: constant(globToRe2(source), origin),
      type: BOOL,
      optional: false,
      origin,
    }
  const part = constant(plain, origin)
  if (before === '' && after === '') return equals(text, part, origin)
  if (plain === '') return constant(true, origin)
  if (before === '') return operation('startsWith', [text, part], origin)
  return operation(after === '' ? 'endsWith' : 'contains', [text, part], origin)
}
