import { resolve } from 'node:path'
import type { Diagnostic, DiagnosticFormat } from '@gatewright/diagnostics'
import type { CompileResult } from '@gatewright/frontend'
import { EXIT } from '../exit-code.ts'
import { compareTree } from '../output/compare-tree.ts'
import { writeTree } from '../output/write-tree.ts'
import { emitTree } from '../project/emit-tree.ts'
import { loadProject } from '../project/load-project.ts'
import { report } from '../report.ts'

/** Options of `gatewright compile`. */
export interface CompileCommandOptions {
  readonly config?: string
  readonly out?: string
  readonly check?: boolean
  readonly format: DiagnosticFormat
  readonly timings?: boolean
}

/** What a compilation ended in. */
interface Outcome {
  readonly code: number
  readonly diagnostics: readonly Diagnostic[]
  /** What to say about the output. */
  readonly summary: string
}

/** Compiles the project into its output folder, or compares the two. */
export async function compileCommand(options: CompileCommandOptions): Promise<number> {
  const result = await loadProject(options.config)
  try {
    const { code, diagnostics, summary } = outcomeOf(result, options)
    report([...result.diagnostics, ...diagnostics], result.source, options.format)
    if (options.format === 'terminal') process.stdout.write(summary)
    return code
  } finally {
    await result.close()
  }
}

function outcomeOf({ project, timings }: CompileResult, options: CompileCommandOptions): Outcome {
  if (project === undefined) return { code: EXIT.usage, diagnostics: [], summary: '' }
  const started = performance.now()
  const { tree, diagnostics } = emitTree(project)
  const emitted = performance.now()
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return { code: EXIT.usage, diagnostics, summary: '' }
  const folder = resolve(options.out ?? resolve(project.root, project.output))
  if (options.check === true) return { ...compared(folder, tree), diagnostics }
  const written = writeTree(folder, tree)
  if (written.diagnostics.length > 0)
    return {
      code: EXIT.usage,
      diagnostics: [...diagnostics, ...written.diagnostics],
      summary: '',
    }
  const changes = written.changed === 0 ? 'nothing changed' : `${written.changed} changed`
  const split = { ...timings, emit: emitted - started, write: performance.now() - emitted }
  return {
    code: EXIT.ok,
    diagnostics,
    summary:
      options.timings === true
        ? `${JSON.stringify(split)}\n`
        : `${tree.size} files in ${options.out ?? project.output}: ${changes}\n`,
  }
}

function compared(folder: string, tree: ReadonlyMap<string, string>): Outcome {
  const findings = compareTree(folder, tree)
  if (findings.length === 0)
    return { code: EXIT.ok, diagnostics: [], summary: `${tree.size} files are as compiled\n` }
  const advice = 'the output is not what the guardrails compile to: run gatewright compile'
  return {
    code: EXIT.findings,
    diagnostics: [],
    summary: `${findings.join('\n\n')}\n\n${advice}\n`,
  }
}
