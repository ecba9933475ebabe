import { dirname } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { frontendDiagnostics } from '../diagnostics.ts'
import { ts } from './typescript.ts'

const DEFAULTS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
}

/** Absence and narrowing carry meaning in a guardrail, so these cannot be switched off. */
const REQUIRED = ['strict', 'strictNullChecks', 'noUncheckedIndexedAccess'] as const

const FORCED: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  composite: false,
  incremental: false,
}

/** A program over a project's configuration, checked with the user's own `tsconfig.json`. */
export function createProgram(
  root: string,
  files: readonly string[],
): { readonly program: ts.Program; readonly diagnostics: readonly Diagnostic[] } {
  const configFile = ts.findConfigFile(root, ts.sys.fileExists)
  const own = configFile === undefined ? DEFAULTS : readOptions(configFile)
  const diagnostics = REQUIRED.filter((option) => own[option] === false).map((option) =>
    frontendDiagnostics.GW2009({ option }),
  )
  const { tsBuildInfoFile: _, outDir: __, rootDir: ___, ...kept } = own
  const program = ts.createProgram({ rootNames: [...files], options: { ...kept, ...FORCED } })
  return { program, diagnostics }
}

function readOptions(configFile: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile)
  // The files come from the configuration's imports, so the include patterns are not expanded.
  const host: ts.ParseConfigHost = { ...ts.sys, readDirectory: () => [] }
  return ts.parseJsonConfigFileContent(config ?? {}, host, dirname(configFile)).options
}
