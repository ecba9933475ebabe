import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { WORKSPACE } from '../make-project.ts'

const SOURCES = join(WORKSPACE, 'packages/dsl/src')
const INDEX = join(SOURCES, 'index.ts')

const program = ts.createProgram([INDEX], {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
})
const checker = program.getTypeChecker()

/** What the package exports, each as its declaration has it. */
const EXPORTS: readonly ts.Symbol[] = exportsOf(INDEX)

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  return (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  )
}

function isGenerated({ declarations = [] }: ts.Symbol): boolean {
  return declarations.every((one) => one.getSourceFile().fileName.includes('.generated.'))
}

test('every export says what it is', () => {
  expect(EXPORTS.length).toBeGreaterThan(500)
  const silent = EXPORTS.filter(
    (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() === '',
  )
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('every overload of an exported function says what it does', () => {
  const silent = EXPORTS.flatMap((symbol) =>
    (symbol.valueDeclaration === undefined
      ? []
      : checker.getTypeOfSymbol(symbol).getCallSignatures()
    ).filter((one) => one.getDocumentationComment(checker).length === 0),
  )
  expect(silent.map((one) => checker.signatureToString(one))).toEqual([])
})

test('the types of every export are tested', () => {
  const tests = readdirSync(SOURCES)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  const imported = tests.flatMap((text) => {
    const [, list = ''] = /import (?:type )?\{([^}]*)\} from '\.\/index\.ts'/.exec(text) ?? []
    return list.split(',').map((name) => name.replace(/^\s*type /, '').trim())
  })
  const untested = EXPORTS.filter((symbol) => !isGenerated(symbol)).filter(
    ({ name }) => !imported.includes(name),
  )
  expect(untested.map(({ name }) => name)).toEqual([])
})
