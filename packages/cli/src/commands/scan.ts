import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CompiledEnvironment, CompiledProject, CompiledSuite } from '@gatewright/frontend'
import {
  TARGET_ENGINES,
  TARGET_HARNESSES,
  type Verification,
  verifyProject,
} from '@gatewright/verify'
import { BACKENDS } from '../backends.ts'
import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { renderScan, type ScanReport } from '../output/render-scan.ts'
import { renderDisagreement } from '../output/render-verification.ts'
import { type FoundEngines, findEngines } from '../project/find-engines.ts'
import { loadProject } from '../project/load-project.ts'
import { report } from '../report.ts'
import { judgeObjects, type ScannedUse } from '../scan/judge-objects.ts'
import { type Manifests, readManifests } from '../scan/read-manifests.ts'
import { scannedCluster } from '../scan/scanned-cluster.ts'
import { soundObjects } from '../scan/sound-objects.ts'

/** Options of `gatewright scan`. */
export interface ScanCommandOptions {
  readonly config?: string
  readonly env?: string
  readonly engines?: boolean
  readonly json?: boolean
}

/** Judges the manifests below a folder by every guardrail in use, and by the real engines where asked. */
export async function scanCommand(folder: string, options: ScanCommandOptions): Promise<number> {
  const isThere = existsSync(folder)
  if (!isThere || !statSync(folder).isDirectory()) {
    report([cliDiagnostics[isThere ? 'GW4010' : 'GW4006']({ path: folder })])
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
    const { files, objects, problems } = manifests
    if (objects.length === 0 && problems.length === 0) {
      report([cliDiagnostics.GW4011({ path: folder, files })])
      return EXIT.usage
    }
    const found =
      options.engines === true
        ? await findEngines([TARGET_ENGINES, TARGET_HARNESSES], environment.targets)
        : undefined
    if (found?.code !== undefined) return found.code
    const { scanned, verification } = await scan(project, environment, manifests, found)
    return show(scanned, verification, options)
  } finally {
    await result.close()
  }
}

/** Judges manifests by the uses of an environment, and by the engines that were found. */
async function scan(
  project: CompiledProject,
  environment: CompiledEnvironment,
  manifests: Manifests,
  found: FoundEngines | undefined,
): Promise<{
  readonly scanned: ScanReport
  readonly verification: Verification | undefined
}> {
  const tables = environment.uses.map(({ policy }) => project.shapes(policy))
  const sound = soundObjects(manifests, tables)
  const cluster = scannedCluster(sound.objects)
  const { namespaces, unknownKinds } = cluster
  const uses: ScannedUse[] = []
  const suites: CompiledSuite[] = []
  for (const use of environment.uses) {
    const { scanned, suite } = await judgeObjects(project, use, sound.objects, cluster)
    uses.push(scanned)
    suites.push(suite)
  }
  const scanned = { environment: environment.name, ...sound, namespaces, unknownKinds, uses }
  if (found === undefined) return { scanned, verification: undefined }
  const { targets } = environment
  const { engines } = found
  const judged = { ...project, suites }
  return {
    scanned,
    verification: await verifyProject({
      project: judged,
      targets,
      backends: BACKENDS,
      engines,
      custom: cluster.resources,
    }),
  }
}

function show(
  scanned: ScanReport,
  verification: Verification | undefined,
  options: ScanCommandOptions,
): number {
  const disagreements = verification?.disagreements ?? []
  if (options.json === true) {
    const { objects, ...rest } = scanned
    const { engines = [], guardrails = [] } = verification ?? {}
    const summary = { ...rest, objects: objects.length, engines, guardrails, disagreements }
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
