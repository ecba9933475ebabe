import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import ts from 'typescript'
import { findCheck } from '../../packages/frontend/src/lower/find-check.ts'
import { lowerCheck } from '../../packages/frontend/src/lower/lower-check.ts'
import { suggestMember } from '../../packages/frontend/src/ts/suggest-member.ts'
import type { Block } from '../../packages/ir/src/index.ts'
import { makeProject } from '../make-project.ts'

/** One guardrail, lowered without running its module, so that captured values are not known. */
export interface LoweredSource {
  readonly check: ts.Node
  readonly body: Block
  readonly diagnostics: readonly Diagnostic[]
}

/** Sources that are parsed and can be lowered, all by one type checker. */
export interface ParsedSources {
  /** What does not parse. */
  readonly syntaxErrors: (file: string) => readonly string[]
  /** What TypeScript refuses; slower by far. */
  readonly typeErrors: (file: string) => readonly string[]
  /** Every guardrail of a file whose `check` is found. */
  readonly lower: (file: string) => readonly LoweredSource[]
}

/** Kinds and operations that give `check` everything it can have. */
const KINDS = ['Pod', 'Deployment', 'CronJob']
const OPERATIONS = ['CREATE', 'UPDATE'] as const

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  noEmit: true,
  skipLibCheck: true,
}

const folder = makeProject({})
process.once('exit', () => rmSync(dirname(folder), { recursive: true, force: true }))
const libraries = new Map<string, ts.SourceFile | undefined>()

/** Parses sources by the names of their files, as if they stood in a project. */
export function parseSources(texts: Readonly<Record<string, string>>): ParsedSources {
  const host = ts.createCompilerHost(OPTIONS)
  const read = host.getSourceFile
  const own = new Map(
    Object.entries(texts).map(([name, text]) => [
      join(folder, name),
      ts.createSourceFile(join(folder, name), text, OPTIONS.target ?? 0, true),
    ]),
  )
  const program = ts.createProgram({
    rootNames: [...own.keys()],
    options: OPTIONS,
    host: {
      ...host,
      fileExists: (name) => own.has(name) || host.fileExists(name),
      getSourceFile: (name, ...rest) => {
        const text = own.get(name)
        if (text !== undefined) return text
        if (!libraries.has(name)) libraries.set(name, read.call(host, name, ...rest))
        return libraries.get(name)
      },
    },
  })
  const sourceOf = (file: string) => own.get(join(folder, file)) as ts.SourceFile
  const said = (found: readonly ts.Diagnostic[]) =>
    found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  return {
    syntaxErrors: (file) => said(program.getSyntacticDiagnostics(sourceOf(file))),
    typeErrors: (file) => {
      const found = program.getSemanticDiagnostics(sourceOf(file))
      return [
        ...said(found),
        ...found.flatMap((one) => suggestMember(program.getTypeChecker(), one) ?? []),
      ]
    },
    lower: (file) => lowerFile(program.getTypeChecker(), sourceOf(file)),
  }
}

function lowerFile(checker: ts.TypeChecker, source: ts.SourceFile): readonly LoweredSource[] {
  return guardrailCalls(source).flatMap((call) => {
    const check = findCheck(checker, source, call.getStart(source), call.end)
    if (check === undefined) return []
    const lowered = lowerCheck({
      checker,
      root: folder,
      check,
      kinds: KINDS,
      operations: OPERATIONS,
      ofCluster: [],
      captured: () => ({ problem: 'the module was not run' }),
    })
    return [{ check, ...lowered }]
  })
}

function guardrailCalls(node: ts.Node): readonly ts.CallExpression[] {
  const inner: ts.CallExpression[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...guardrailCalls(child))
  })
  const isOne = ts.isCallExpression(node) && node.expression.getText() === 'guardrail'
  return isOne ? [node, ...inner] : inner
}
