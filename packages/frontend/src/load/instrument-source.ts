import { ts } from '../ts/typescript.ts'

/** The functions of the DSL whose calls are remembered with their place. */
const REMEMBERED = new Set(['guardrail', 'use', 'cases', 'defineConfig'])
const PACKAGE = 'gatewright'

interface Edit {
  readonly at: number
  readonly text: string
}

/**
 * Wraps each call of the DSL so that what it returns is linked to its place and to the variables
 * it can see, and hands the module's top-level constants out. Lines stay where they are.
 */
export function instrumentSource(source: ts.SourceFile, file: number): string {
  const imports = importedNames(source)
  const edits: Edit[] = []
  const visit = (node: ts.Node, scope: readonly string[]): void => {
    const inner = ts.isFunctionLike(node) ? [...scope, ...declaredIn(node)] : scope
    if (ts.isCallExpression(node) && isRemembered(node, imports)) {
      const start = node.getStart(source)
      edits.push({ at: start, text: `globalThis.__gatewright.site(${file},${start},${node.end},` })
      ts.forEachChild(node, (child) => visit(child, inner))
      edits.push({ at: node.end, text: `,()=>({${[...new Set(inner)].join(',')}}))` })
      return
    }
    ts.forEachChild(node, (child) => visit(child, inner))
  }
  visit(source, [])
  const names = source.statements.flatMap(topLevelNames)
  const thunk = `\n;globalThis.__gatewright.module(${file},()=>({${names.join(',')}}));`
  return applyEdits(source.text, edits) + thunk
}

interface ImportedNames {
  readonly named: ReadonlySet<string>
  readonly namespaces: ReadonlySet<string>
}

function importedNames(source: ts.SourceFile): ImportedNames {
  const named = new Set<string>()
  const namespaces = new Set<string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue
    if (statement.moduleSpecifier.text !== PACKAGE) continue
    const bindings = statement.importClause?.namedBindings
    if (bindings === undefined) continue
    if (ts.isNamespaceImport(bindings)) namespaces.add(bindings.name.text)
    else
      for (const element of bindings.elements)
        if (REMEMBERED.has((element.propertyName ?? element.name).text))
          named.add(element.name.text)
  }
  return { named, namespaces }
}

function isRemembered(call: ts.CallExpression, imports: ImportedNames): boolean {
  const callee = call.expression
  if (ts.isIdentifier(callee)) return imports.named.has(callee.text)
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    imports.namespaces.has(callee.expression.text) &&
    REMEMBERED.has(callee.name.text)
  )
}

/** Parameters and the variables of the body's own statements: what a call inside can see. */
function declaredIn(node: ts.SignatureDeclaration): readonly string[] {
  const parameters = node.parameters.flatMap((parameter) => bindingNames(parameter.name))
  const body = 'body' in node ? node.body : undefined
  if (body === undefined || !ts.isBlock(body as ts.Node)) return parameters
  return [...parameters, ...(body as ts.Block).statements.flatMap(topLevelNames)]
}

function topLevelNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bindingNames(name))
  if (ts.isEnumDeclaration(statement)) {
    const ambient = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)
    return ambient ? [] : [statement.name.text]
  }
  return []
}

function bindingNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : bindingNames(element.name),
  )
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let position = 0
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    result += text.slice(position, edit.at) + edit.text
    position = edit.at
  }
  return result + text.slice(position)
}
