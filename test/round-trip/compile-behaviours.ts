import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileProject } from '@gatewright/frontend'
import type { PolicyNode } from '../../packages/ir/src/index.ts'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { behaviourFiles } from '../behaviour/behaviour-files.ts'
import { makeProject } from '../make-project.ts'

/** Behaviours compiled as one project, without their cases. */
export interface CompiledBehaviours {
  readonly policies: ReadonlyMap<string, PolicyNode>
  /** Those that TypeScript or the compiler refuses, with why. */
  readonly refused: ReadonlyMap<string, string>
}

/**
 * Compiles behaviours; those that are refused are left out, and the rest is compiled again.
 *
 * @param unchecked - those whose files TypeScript does not check
 */
export async function compileBehaviours(
  behaviours: readonly Behaviour[],
  unchecked: ReadonlySet<string> = new Set(),
): Promise<CompiledBehaviours> {
  const refused = new Map<string, string>()
  for (let rest = behaviours; rest.length > 0; rest = rest.filter(({ id }) => !refused.has(id))) {
    const files = Object.entries(behaviourFiles(rest)).flatMap(([path, text]) => {
      if (path.endsWith('.cases.ts')) return []
      return [[path, unchecked.has(path.slice(0, -3)) ? `// @ts-nocheck\n${text}` : text]]
    })
    const folder = makeProject(Object.fromEntries(files))
    const configFile = join(folder, 'gatewright.config.ts')
    const { project, diagnostics, close } = await compileProject({ configFile, loadLimit: 60_000 })
    await close()
    rmSync(dirname(folder), { recursive: true })
    if (project !== undefined) {
      const uses = project.environments.flatMap((environment) => environment.uses)
      return { policies: new Map(uses.map(({ policy }) => [policy.id, policy])), refused }
    }
    const before = refused.size
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    for (const { code, message, origin } of errors) {
      const id = origin?.file.replace(/\.ts$/, '') ?? ''
      if (!refused.has(id) && rest.some((one) => one.id === id))
        refused.set(id, `${code} ${message}`)
    }
    if (refused.size === before)
      throw new Error(
        errors.map((one) => `${one.message} ${JSON.stringify(one.origin)}`).join('\n'),
      )
  }
  return { policies: new Map(), refused }
}
