import { ts } from '../ts/typescript.ts'
import type { LoweringContext } from './lowering-context.ts'
import { symbolOf } from './symbol-of.ts'

/** True for a function of the DSL of this name, not one of the author's that is called the same. */
export function isDslFunction(context: LoweringContext, node: ts.Node, name: string): boolean {
  if (!ts.isIdentifier(node)) return false
  const declaration = symbolOf(context, node)?.declarations?.[0]
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return false
  const { fileName } = declaration.getSourceFile()
  return declaration.name?.text === name && /\/dist\/dsl\/[\w-]+\.d\.ts$/.test(fileName)
}
