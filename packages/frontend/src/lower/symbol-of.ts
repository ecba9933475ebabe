import { ts } from '../ts/typescript.ts'
import type { LoweringContext } from './lowering-context.ts'

/** The symbol of a name, through imports and shorthand properties. */
export function symbolOf(context: LoweringContext, node: ts.Node): ts.Symbol | undefined {
  const symbol = context.checker.getSymbolAtLocation(node)
  if (symbol === undefined) return undefined
  return symbol.flags & ts.SymbolFlags.Alias ? context.checker.getAliasedSymbol(symbol) : symbol
}
