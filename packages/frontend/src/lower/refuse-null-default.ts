import { ts } from '../ts/typescript.ts'
import { partsOf } from './lower-type.ts'
import { type LoweringContext, refuse } from './lowering-context.ts'

/**
 * Refuses a default for what may be null: JavaScript uses it for `undefined` alone, and engines know one
 * kind of absence.
 */
export function refuseNullDefault(
  context: LoweringContext,
  node: ts.ParameterDeclaration | ts.BindingElement,
): void {
  const { initializer } = node
  if (initializer === undefined || initializer.kind === ts.SyntaxKind.NullKeyword) return
  const type = context.checker.getTypeAtLocation(node.name)
  if (partsOf(type).some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0))
    refuse(
      context,
      node,
      'a default of what may be null',
      'A default is used for undefined alone. Write `?? …` where it is used, which null takes too.',
    )
}
