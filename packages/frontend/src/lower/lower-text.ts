import type { ExprNode } from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { constant, operation, text } from './builders.ts'
import { lowerValue } from './lower-value.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'

/** Lowers a template string. */
export function lowerTemplate(
  context: LoweringContext,
  node: ts.TemplateExpression,
  scope: Scope,
): ExprNode {
  const spans = node.templateSpans.flatMap((span) => [
    lowerText(context, span.expression, scope),
    constant(span.literal.text, originOf(context, span.literal)),
  ])
  return text(
    [constant(node.head.text, originOf(context, node.head)), ...spans],
    originOf(context, node),
  )
}

/** A part of a text: strings as they are, integers by their digits, booleans by their names. */
export function lowerText(context: LoweringContext, node: ts.Expression, scope: Scope): ExprNode {
  const value = lowerValue(context, node, scope)
  if (value.kind === 'const') return constant(String(value.value), value.origin)
  switch (value.type.kind) {
    case 'string':
      return value
    case 'int':
      return operation('textOfInt', [value], value.origin)
    case 'bool':
      return operation('textOfBool', [value], value.origin)
    case 'list':
    case 'map':
    case 'object':
    case 'dynamic':
      return refuse(context, node, `a ${value.type.kind} in a text`, 'Join its members yourself.')
  }
}
