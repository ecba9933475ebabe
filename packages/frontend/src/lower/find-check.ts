import { ts } from '../ts/typescript.ts'
import type { FunctionLike } from './lowering-context.ts'

/** The `check` function of the `guardrail(…)` call at these offsets; undefined where it is not there. */
export function findCheck(
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  start: number,
  end: number,
): FunctionLike | undefined {
  const definition = findDefinition(source, start, end)
  if (definition === undefined) return undefined
  for (const property of definition.properties) {
    if (property.name === undefined || property.name.getText(source) !== 'check') continue
    if (ts.isMethodDeclaration(property)) return property
    if (ts.isPropertyAssignment(property)) return asFunction(checker, property.initializer)
    if (ts.isShorthandPropertyAssignment(property))
      return declaredFunction(checker.getShorthandAssignmentValueSymbol(property))
  }
  return undefined
}

/** The value of one member of what the `guardrail(…)` call at these offsets is given. */
export function findMember(
  source: ts.SourceFile,
  start: number,
  end: number,
  name: string,
): ts.Expression | undefined {
  const members = findDefinition(source, start, end)?.properties ?? []
  const found = members.find((member) => member.name?.getText(source) === name)
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined
}

function findDefinition(
  source: ts.SourceFile,
  start: number,
  end: number,
): ts.ObjectLiteralExpression | undefined {
  const [definition] = findCall(source, source, start, end)?.arguments ?? []
  return definition !== undefined && ts.isObjectLiteralExpression(definition)
    ? definition
    : undefined
}

function findCall(
  node: ts.Node,
  source: ts.SourceFile,
  start: number,
  end: number,
): ts.CallExpression | undefined {
  if (ts.isCallExpression(node) && node.getStart(source) === start && node.end === end) return node
  if (node.pos > start || node.end < end) return undefined
  return ts.forEachChild(node, (child) => findCall(child, source, start, end))
}

function asFunction(checker: ts.TypeChecker, node: ts.Expression): FunctionLike | undefined {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return node
  if (!ts.isIdentifier(node)) return undefined
  const symbol = checker.getSymbolAtLocation(node)
  if (symbol === undefined) return undefined
  return declaredFunction(
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  )
}

function declaredFunction(symbol: ts.Symbol | undefined): FunctionLike | undefined {
  const declaration = symbol?.valueDeclaration
  if (declaration === undefined) return undefined
  if (ts.isFunctionDeclaration(declaration)) return declaration
  if (!ts.isVariableDeclaration(declaration)) return undefined
  const { initializer } = declaration
  if (initializer === undefined) return undefined
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)
    ? initializer
    : undefined
}
