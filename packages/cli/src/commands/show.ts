import { PROFILES, TARGETS, type Target } from '@gatewright/backend'
import { BACKENDS } from '../backends.ts'
import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { artifactText } from '../project/emit-tree.ts'
import { loadProject } from '../project/load-project.ts'
import { report } from '../report.ts'

/** Options of `gatewright show`. */
export interface ShowOptions {
  readonly config?: string
  readonly target?: string
}

/** Prints what one guardrail becomes: the policies of one target or all, or its IR as JSON. */
export async function showCommand(id: string, options: ShowOptions): Promise<number> {
  const result = await loadProject(options.config)
  try {
    report(result.diagnostics, result.source)
    const { project } = result
    if (project === undefined) return EXIT.usage
    const uses = project.environments.flatMap((environment) => environment.uses)
    const use = uses.find(({ name, policy }) => name === id || policy.id === id)
    if (use === undefined) {
      report([cliDiagnostics.GW4005({ id, known: [...new Set(uses.map(({ name }) => name))] })])
      return EXIT.usage
    }
    if (options.target === 'ir') {
      process.stdout.write(`${JSON.stringify(use.policy, null, 2)}\n`)
      return EXIT.ok
    }
    const targets = TARGETS.filter((target) => (options.target ?? target) === target)
    const texts = targets.flatMap((target: Target) => {
      const { artifacts, diagnostics } = BACKENDS[target].emit(use, PROFILES[target])
      report(diagnostics, result.source)
      return artifacts.map((artifact) => artifactText(artifact, use.policy.origin.file))
    })
    process.stdout.write(texts.join('---\n'))
    return texts.length > 0 ? EXIT.ok : EXIT.usage
  } finally {
    await result.close()
  }
}
