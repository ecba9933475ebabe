import type { Diagnostic } from '@gatewright/diagnostics'
import { rangeOrigin } from './source-origin.ts'
import { suggestMember } from './suggest-member.ts'
import { ts } from './typescript.ts'

/** The project's own source files: neither declarations nor installed packages. */
export function projectFiles(program: ts.Program): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file))
}

/** What TypeScript itself has to say about the project's files, as `TSnnnn` diagnostics. */
export function typeDiagnostics(program: ts.Program, root: string): readonly Diagnostic[] {
  return projectFiles(program).flatMap((file) => {
    const syntactic = program.getSyntacticDiagnostics(file)
    const found = syntactic.length > 0 ? syntactic : program.getSemanticDiagnostics(file)
    return found.map((diagnostic) => ({
      ...helpFor(program, diagnostic),
      code: `TS${diagnostic.code}`,
      name: syntactic.length > 0 ? 'syntax-error' : 'type-error',
      severity: 'error' as const,
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
      origin: rangeOrigin(
        root,
        file,
        diagnostic.start ?? 0,
        (diagnostic.start ?? 0) + (diagnostic.length ?? 0),
      ),
    }))
  })
}

function helpFor(program: ts.Program, diagnostic: ts.Diagnostic): { readonly help?: string } {
  const help = suggestMember(program.getTypeChecker(), diagnostic)
  return help === undefined ? {} : { help }
}
