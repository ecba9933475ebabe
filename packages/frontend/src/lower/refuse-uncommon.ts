import { ts } from '../ts/typescript.ts'
import { type FunctionLike, type LoweringContext, refuse } from './lowering-context.ts'

/** Refuses functions that do not run at once, and parameters that are not one argument each. */
export function refuseUncommon(context: LoweringContext, declaration: FunctionLike): void {
  if (declaration.asteriskToken !== undefined)
    refuse(context, declaration, 'a generator', 'Return a list.')
  if (declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword))
    refuse(context, declaration, 'an async function', 'A check decides at once.')
  for (const parameter of declaration.parameters) {
    if (parameter.dotDotDotToken !== undefined)
      refuse(context, parameter, 'a rest parameter', 'Take a list, or name the parameters.')
    if (ts.isIdentifier(parameter.name) && parameter.name.text === 'this')
      refuse(context, parameter, 'a parameter `this`', 'Take it under another name.')
  }
}
