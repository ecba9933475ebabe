import type { ExprNode } from '@gatewright/ir'
import { type RegoTerm, rego } from '@gatewright/lang'
import type { Emission, RegoScope } from './emission.ts'

/**
 * A text from strings that are always defined. `%s` prints a string as it is; numbers were turned
 * into strings before, since their verbs print 1e+06.
 */
export function emitText(
  parts: readonly ExprNode[],
  emission: Emission,
  scope: RegoScope,
): RegoTerm {
  const format = parts
    .map((part) => (part.kind === 'const' ? String(part.value).replaceAll('%', '%%') : '%s'))
    .join('')
  const values = parts.filter((part) => part.kind !== 'const')
  return rego.call(
    'sprintf',
    rego.string(format),
    rego.array(values.map((part) => emission.term(part, scope))),
  )
}
