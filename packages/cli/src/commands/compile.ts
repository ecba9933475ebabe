import { resolve } from 'node:path'
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
  readonly timings?: boolean
}

/** Compiles the project into its output folder, or compares the two. */
export async function compileCommand(options: CompileCommandOptions): Promise<number> {
  const result = await loadProject(options.config)
  try {
    report(result.diagnostics, result.source)
    const { project } = result
    if (project === undefined) return EXIT.usage
    const started = performance.now()
    const { tree, diagnostics } = emitTree(project)
    const emitted = performance.now()
    report(diagnostics, result.source)
    if (diagnostics.length > 0) return EXIT.usage
    const folder = resolve(options.out ?? resolve(project.root, project.output))
    if (options.check === true) return check(folder, tree)
    const written = writeTree(folder, tree)
    report(written.diagnostics)
    if (written.diagnostics.length > 0) return EXIT.usage
    if (options.timings === true) {
      const split = {
        ...result.timings,
        emit: emitted - started,
        write: performance.now() - emitted,
      }
      process.stdout.write(`${JSON.stringify(split)}\n`)
    } else
      process.stdout.write(
        `${tree.size} files in ${options.out ?? project.output}: ${written.changed === 0 ? 'nothing changed' : `${written.changed} changed`}\n`,
      )
    return EXIT.ok
  } finally {
    await result.close()
  }
}

function check(folder: string, tree: ReadonlyMap<string, string>): number {
  const findings = compareTree(folder, tree)
  if (findings.length === 0) {
    process.stdout.write(`${tree.size} files are as compiled\n`)
    return EXIT.ok
  }
  process.stdout.write(`${findings.join('\n\n')}\n\n`)
  process.stderr.write('the output is not what the guardrails compile to: run gatewright compile\n')
  return EXIT.findings
}
