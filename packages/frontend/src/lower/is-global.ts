import { ts } from '../ts/typescript.ts'
import type { LoweringContext } from './lowering-context.ts'
import { symbolOf } from './symbol-of.ts'

/** True for a global of the JavaScript library, not a variable that hides it. */
export function isGlobal(context: LoweringContext, node: ts.Node, name: string): boolean {
  if (!ts.isIdentifier(node) || node.text !== name) return false
  const declaration = symbolOf(context, node)?.valueDeclaration
  return declaration?.getSourceFile().isDeclarationFile ?? true
}
