import { ts } from './typescript.ts'

/**
 * True of a property whose declared type is `QuantityText`, or a list or map of it. The declaration tells: to
 * the checker, that type is `string`.
 */
export function declaresQuantity(checker: ts.TypeChecker, property: ts.Symbol): boolean {
  const names = (node: ts.Node): boolean =>
    ts.isPropertySignature(node)
      ? false
      : (ts.isTypeReferenceNode(node) && isQuantityText(checker, node.typeName)) ||
        ts.forEachChild(node, names) === true
  return (property.declarations ?? []).some(
    (one) => ts.isPropertySignature(one) && one.type !== undefined && names(one.type),
  )
}

function isQuantityText(checker: ts.TypeChecker, name: ts.EntityName): boolean {
  const symbol = checker.getSymbolAtLocation(name)
  if (symbol === undefined) return false
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return (own.declarations ?? []).some((one) =>
    one.getSourceFile().fileName.endsWith('/dist/dsl/kubernetes/quantity-text.d.ts'),
  )
}
