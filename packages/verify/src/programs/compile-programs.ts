import type { CompiledProject, CompiledUse, CompileResult } from '@gatewright/frontend'
import { programFile, programFiles } from './program-files.ts'
import type { Program } from './term.ts'

/**
 * Compiles the files of a project, by path; `close` may be called at once where nothing is to be judged.
 * Files whose types were checked before need no other check.
 */
export type CompileFiles = (
  files: Readonly<Record<string, string>>,
  isTypeChecked: boolean,
) => Promise<CompileResult>

/** A program that compiled. */
export interface CompiledProgram extends Pick<CompiledUse, 'policy' | 'params'> {
  readonly program: Program
}

/** Programs as one project. */
export interface CompiledPrograms {
  readonly project: CompiledProject
  readonly programs: readonly CompiledProgram[]
  /** Programs that TypeScript or the compiler refuses, with why. */
  readonly refused: readonly { readonly program: Program; readonly reason: string }[]
  readonly close: () => Promise<void>
}

/**
 * Compiles many programs at once, since most of the time goes into the types. What is refused is left
 * out: TypeScript narrows literals, so that a comparison may be one that it knows the end of.
 */
export async function compilePrograms(
  programs: readonly Program[],
  compile: CompileFiles,
): Promise<CompiledPrograms> {
  const refused: { program: Program; reason: string }[] = []
  for (let rest = programs; rest.length > 0; ) {
    // None of them depends on another: without those that are refused, the rest has the types it had.
    const result = await compile(programFiles(rest), rest !== programs)
    const { project } = result
    if (project !== undefined) {
      const uses = project.environments.flatMap((environment) => environment.uses)
      const compiled = rest.flatMap((program): readonly CompiledProgram[] =>
        uses
          .filter(({ policy }) => policy.id === program.id)
          .map(({ policy, params }) => ({ program, policy, params })),
      )
      return { project, programs: compiled, refused, close: result.close }
    }
    await result.close()
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
    const reasonOf = (program: Program): string | undefined => {
      const own = errors.find(({ origin }) => origin?.file === programFile(program))
      return own && `${own.code} ${own.message} at ${own.origin?.line}:${own.origin?.column}`
    }
    const found = rest.flatMap((program) => {
      const reason = reasonOf(program)
      return reason === undefined ? [] : [{ program, reason }]
    })
    if (found.length === 0)
      throw new Error(`programs do not compile: ${errors.map(({ message }) => message).join('; ')}`)
    refused.push(...found)
    rest = rest.filter((program) => found.every((one) => one.program !== program))
  }
  throw new Error(`no program compiles: ${refused[0]?.reason ?? 'there is none'}`)
}
