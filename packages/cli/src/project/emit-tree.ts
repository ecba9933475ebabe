import {
  type Artifact,
  PROFILES,
  serializeDocument,
  type Target,
  validateDocument,
} from '@gatewright/backend'
import type { Diagnostic } from '@gatewright/diagnostics'
import type { CompiledEnvironment, CompiledProject } from '@gatewright/frontend'
import { BACKENDS } from '../backends.ts'
import { cliDiagnostics } from '../diagnostics.ts'
import { MARK } from '../output/mark.ts'
import { renderPage } from '../output/render-page.ts'
import { settingsText } from '../output/settings-text.ts'

/** Files by path below the output folder, sorted. */
export type Tree = ReadonlyMap<string, string>

/** Everything a project compiles to. */
export function emitTree(project: CompiledProject): {
  readonly tree: Tree
  readonly diagnostics: readonly Diagnostic[]
} {
  const files = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const environment of project.environments) {
    const made = new Map<string, { readonly file: string; readonly text: string }[]>()
    for (const target of environment.targets) {
      const emitted = emitTarget(environment, target)
      diagnostics.push(...emitted.diagnostics)
      for (const { path, text, use } of emitted.documents) {
        files.set(`${environment.name}/${target}/${path}`, text)
        made.set(use, [...(made.get(use) ?? []), { file: `${target}/${path}`, text }])
      }
      const settings = settingsText(target, environment.uses)
      // Beside the folders of the targets, so that nobody applies it.
      if (settings !== undefined)
        files.set(`${environment.name}/settings/${target}-values.yaml`, settings)
      for (const [folder, names] of foldersOf(emitted.documents.map(({ path }) => path)))
        files.set(`${environment.name}/${target}/${folder}kustomization.yaml`, kustomization(names))
    }
    for (const use of environment.uses)
      files.set(
        `${environment.name}/pages/${use.name}.md`,
        renderPage(project, environment, use, made.get(use.name) ?? []),
      )
  }
  return { tree: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), diagnostics }
}

interface EmittedFile {
  readonly path: string
  readonly text: string
  readonly use: string
}

/** The documents of one environment for one target. */
function emitTarget(
  environment: CompiledEnvironment,
  target: Target,
): { readonly documents: readonly EmittedFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const documents = new Map<string, EmittedFile & { readonly policy: string }>()
  const diagnostics: Diagnostic[] = []
  const all: EmittedFile[] = []
  for (const use of environment.uses) {
    const emission = BACKENDS[target].emit(use, PROFILES[target])
    diagnostics.push(...emission.diagnostics)
    for (const artifact of emission.artifacts) {
      const problems = validateDocument(artifact.document)
      if (problems.length > 0)
        throw new Error(`${target}/${artifact.path} is not valid:\n${problems.join('\n')}`)
      const text = artifactText(artifact, use.policy.origin.file)
      const known = documents.get(artifact.path)
      if (known !== undefined && known.text !== text)
        diagnostics.push(
          cliDiagnostics.GW4003(
            { path: artifact.path, names: [known.policy, use.policy.id] },
            { origin: use.policy.origin },
          ),
        )
      const file = { path: artifact.path, text, use: use.name }
      documents.set(artifact.path, { ...file, policy: use.policy.id })
      all.push(file)
    }
  }
  return { documents: all, diagnostics }
}

/** A document as it is written: our mark first, so that the file is known as ours. */
export function artifactText({ document, comments }: Artifact, source: string): string {
  return `# ${MARK} from ${source}; do not edit.\n${serializeDocument(document, comments)}`
}

function foldersOf(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    folders.set(folder, (folders.get(folder) ?? new Set()).add(path.slice(folder.length)))
  }
  return new Map([...folders].map(([folder, names]) => [folder, [...names].sort()]))
}

function kustomization(resources: readonly string[]): string {
  const document = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources,
  }
  return `# ${MARK}; do not edit.\n${serializeDocument(document)}`
}
