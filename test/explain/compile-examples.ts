import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { compileProject } from '@gatewright/frontend'
import { emitTree } from '../../packages/cli/src/project/emit-tree.ts'
import { makeProject } from '../make-project.ts'
import type { Example } from './diagnostic-page.ts'

/** Examples by name, a folder name. */
type Examples = Readonly<Record<string, Example>>

/**
 * What compiling examples says, by their names; those without a configuration share one project.
 *
 * @param limits - milliseconds that the modules of an example may take to load, where it is meant not to end
 */
export async function compileExamples(
  examples: Examples,
  limits: Readonly<Record<string, number>> = {},
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const found = new Map<string, readonly Diagnostic[]>()
  const shared: Record<string, Example> = {}
  for (const [name, example] of Object.entries(examples)) {
    if ('gatewright.config.ts' in example.files)
      found.set(name, await diagnosticsOf(example.files, limits[name]))
    else if ('tsconfig.json' in example.files)
      found.set(name, await diagnosticsOf({ ...example.files, ...sharedFiles({}) }))
    else shared[name] = example
  }
  const diagnostics = await diagnosticsOf(sharedFiles(shared))
  for (const name of Object.keys(shared))
    found.set(
      name,
      diagnostics.filter(({ origin }) => origin?.file.startsWith(`${name}/`)),
    )
  // What names no file could belong to any of them.
  const stray = diagnostics.filter(({ origin }) => origin === undefined)
  if (stray.length > 0) throw new Error(JSON.stringify(stray))
  return found
}

async function diagnosticsOf(
  files: Readonly<Record<string, string>>,
  loadLimit = 60_000,
): Promise<readonly Diagnostic[]> {
  const folder = makeProject(files)
  const configFile = join(folder, 'gatewright.config.ts')
  const result = await compileProject({ configFile, loadLimit })
  await result.close()
  rmSync(dirname(folder), { recursive: true })
  const emitted = result.project === undefined ? [] : emitTree(result.project).diagnostics
  return [...result.diagnostics, ...emitted]
}

/** Each example in a folder and in an environment of its own. */
function sharedFiles(examples: Examples): Record<string, string> {
  const files: Record<string, string> = {}
  const imports: string[] = []
  const environments: string[] = []
  for (const [name, example] of Object.entries(examples)) {
    const uses: string[] = []
    for (const [path, text] of Object.entries(example.files)) {
      files[`${name}/${path}`] = text
      if (path.endsWith('.cases.ts')) continue
      imports.push(`import g${imports.length} from './${name}/${path}'`)
      uses.push(`use(g${imports.length - 1})`)
    }
    const targets = "['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes']"
    environments.push(`'${name}': { targets: ${targets}, guardrails: [${uses.join(', ')}] },`)
  }
  files['gatewright.config.ts'] = `import { defineConfig, use } from 'gatewright'
${imports.join('\n')}
void use
export default defineConfig({ environments: {
${environments.join('\n')}
} })
`
  return files
}
