import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CompiledProject, CompiledSuite, CompiledUse } from '@gatewright/frontend'
import {
  builtInKind,
  isMatched,
  servedRequest,
  TARGET_ENGINES,
  TARGET_HARNESSES,
  type Verification,
  verifyProject,
} from '@gatewright/verify'
import { BACKENDS } from '../backends.ts'
import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { renderScan, type ScannedUse, type ScanReport } from '../output/render-scan.ts'
import { renderDisagreement } from '../output/render-verification.ts'
import { findEngines } from '../project/find-engines.ts'
import { loadProject } from '../project/load-project.ts'
import { type FoundObject, readManifests } from '../project/read-manifests.ts'
import { report } from '../report.ts'

/** Options of `gatewright scan`. */
export interface ScanCommandOptions {
  readonly config?: string
  readonly env?: string
  readonly engines?: boolean
  readonly json?: boolean
}

/** Judges the manifests below a folder by every guardrail in use, and by the real engines where asked. */
export async function scanCommand(folder: string, options: ScanCommandOptions): Promise<number> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    report([cliDiagnostics.GW4006({ path: folder })])
    return EXIT.usage
  }
  const result = await loadProject(options.config)
  try {
    report(result.diagnostics, result.source)
    const { project } = result
    if (project === undefined) return EXIT.usage
    const known = project.environments.map(({ name }) => name)
    const environment = project.environments.find(({ name }) => (options.env ?? name) === name)
    if (environment === undefined) {
      report([cliDiagnostics.GW4004({ environment: options.env ?? '', known })])
      return EXIT.usage
    }
    const manifests = readManifests(resolve(folder))
    const uses: ScannedUse[] = []
    const suites: CompiledSuite[] = []
    for (const use of environment.uses) {
      const judged = await judgeAll(project, use, manifests.objects)
      uses.push(judged.scanned)
      suites.push(judged.suite)
    }
    const found =
      options.engines === true
        ? await findEngines([TARGET_ENGINES, TARGET_HARNESSES], environment.targets)
        : undefined
    if (found?.code !== undefined) return found.code
    const verification =
      found === undefined
        ? undefined
        : await verifyProject({
            project: { ...project, suites },
            targets: environment.targets,
            backends: BACKENDS,
            engines: found.engines,
          })
    return show({ environment: environment.name, ...manifests, uses }, verification, options)
  } finally {
    await result.close()
  }
}

/** The function's verdict on every object, and the same as cases for the engines. */
async function judgeAll(
  project: CompiledProject,
  { name, policy, params, exemptNamespaces }: CompiledUse,
  objects: readonly FoundObject[],
): Promise<{ readonly scanned: ScannedUse; readonly suite: CompiledSuite }> {
  const denials: { source: string; messages: readonly string[] }[] = []
  let matched = 0
  const cases = []
  for (const { source, object } of objects) {
    const request = servedRequest(policy, { operation: 'CREATE', object })
    const matches = isMatched(policy, request)
    const answer = matches ? await project.judge(policy, request, params) : { messages: [] }
    const messages =
      'messages' in answer ? answer.messages : [`the function threw: ${answer.thrown}`]
    if (matches && !isExempt(object, exemptNamespaces)) {
      matched++
      if (messages.length > 0) denials.push({ source, messages })
    }
    // The engines' commands know no resource of a kind that is not Kubernetes' own.
    if (!matches && builtInKind(object) === undefined) continue
    cases.push({
      name: source,
      request: { operation: 'CREATE', object },
      expect: messages.length > 0 ? 'deny' : 'allow',
      messages,
    } as const)
  }
  const counts = {
    allow: matched - denials.length,
    deny: denials.length,
    notMatched: objects.length - matched,
  }
  return { scanned: { name, ...counts, denials }, suite: { policy, params, cases } }
}

/** A Namespace is exempt by its own name; `*` stands at either end. */
function isExempt({ kind, metadata }: FoundObject['object'], globs: readonly string[]): boolean {
  const namespace = kind === 'Namespace' ? metadata?.name : (metadata?.namespace ?? 'default')
  return globs.some((glob) => {
    const inner = glob.replace(/^\*|\*$/g, '')
    const text = namespace ?? ''
    if (glob.startsWith('*') && glob.endsWith('*')) return text.includes(inner)
    if (glob.startsWith('*')) return text.endsWith(inner)
    return glob.endsWith('*') ? text.startsWith(inner) : text === glob
  })
}

function show(
  scanned: ScanReport,
  verification: Verification | undefined,
  options: ScanCommandOptions,
): number {
  const disagreements = verification?.disagreements ?? []
  if (options.json === true) {
    const { objects, ...rest } = scanned
    const engines = verification?.engines ?? []
    const summary = { ...rest, objects: objects.length, engines, disagreements }
    process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`)
  } else {
    process.stdout.write(renderScan(scanned))
    if (verification !== undefined) {
      const engines = verification.engines.map(({ name, version }) => `${name} ${version}`)
      const agreement =
        disagreements.length === 0
          ? `${engines.join(', ')} say the same of every object`
          : disagreements.map(renderDisagreement).join('\n\n')
      process.stdout.write(`\n${agreement}\n`)
    }
  }
  const isClean = scanned.uses.every(({ deny }) => deny === 0) && scanned.problems.length === 0
  return isClean && disagreements.length === 0 ? EXIT.ok : EXIT.findings
}
