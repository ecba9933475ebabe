import { readFileSync } from 'node:fs'
import { type PolicyUse, PROFILES, settingAt, type Target } from '@gatewright/backend'
import type { Diagnostic } from '@gatewright/diagnostics'
import type { Json, JsonObject } from '@gatewright/ir'
import { parse } from 'yaml'
import { BACKENDS } from '../backends.ts'
import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { loadProject } from '../project/load-project.ts'
import { report } from '../report.ts'

/** Options of `gatewright doctor`. */
export interface DoctorOptions {
  readonly config?: string
  readonly env?: string
  readonly values: string
}

/** Compares the values of an engine's Helm chart with what the policies of an environment rely on. */
export async function doctorCommand(options: DoctorOptions): Promise<number> {
  const values = readValues(options.values)
  if (typeof values === 'string') {
    report([cliDiagnostics.GW4041({ path: options.values, problem: values })])
    return EXIT.usage
  }
  const result = await loadProject(options.config)
  try {
    report(result.diagnostics, result.source)
    const { project } = result
    if (project === undefined) return EXIT.usage
    const known = project.environments.map(({ name }) => name)
    const environments = project.environments.filter(({ name }) => (options.env ?? name) === name)
    if (environments.length === 0) {
      report([cliDiagnostics.GW4004({ environment: options.env ?? '', known })])
      return EXIT.usage
    }
    const found = environments.flatMap(({ name: environment, targets, uses }) =>
      targetsOf(targets, values).flatMap((target) => [
        ...versionProblems(environment, target, values),
        ...settingProblems(environment, target, uses, values),
      ]),
    )
    report(found)
    const isFine = found.every(({ severity }) => severity !== 'error')
    if (isFine) process.stdout.write('the policies can rely on these values\n')
    return isFine ? EXIT.ok : EXIT.findings
  } finally {
    await result.close()
  }
}

/** The targets whose chart has such values; all of them where nothing tells one from another. */
function targetsOf(targets: readonly Target[], values: JsonObject): readonly Target[] {
  const own = targets.filter((target) =>
    BACKENDS[target].installation?.members.some((member) => member in values),
  )
  return own.length > 0 ? own : targets
}

function settingProblems(
  environment: string,
  target: Target,
  uses: readonly PolicyUse[],
  values: JsonObject,
): readonly Diagnostic[] {
  const settings = BACKENDS[target].installation?.requiredSettings(uses) ?? []
  return settings
    .filter(({ isMet }) => !isMet(values))
    .map(({ name, value, reason, isOptional }) => {
      const setting = { environment, target, name, value: shown(value), reason }
      return isOptional ? cliDiagnostics.GW4043(setting) : cliDiagnostics.GW4042(setting)
    })
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A version is compared where the values name one. */
function versionProblems(
  environment: string,
  target: Target,
  values: JsonObject,
): readonly Diagnostic[] {
  const { installation } = BACKENDS[target]
  const version = installation && settingAt(values, installation.version)
  const { engine, since, until } = PROFILES[target]
  if (typeof version !== 'string' || !isVersion(version)) return []
  const isOld = since !== undefined && isBefore(version, since)
  const isNew = until !== undefined && !isBefore(version, until)
  if (!isOld && !isNew) return []
  const wanted = isOld ? `${since} or newer` : `older than ${until}`
  return [cliDiagnostics.GW4044({ environment, target, engine, version, wanted })]
}

const VERSION = /^v?(\d+)\.(\d+)/

function isVersion(text: string): boolean {
  return VERSION.test(text)
}

function isBefore(version: string, other: string): boolean {
  const [, major = '', minor = ''] = VERSION.exec(version) ?? []
  const [, otherMajor = '', otherMinor = ''] = VERSION.exec(other) ?? []
  return (
    Number(major) - Number(otherMajor) < 0 ||
    (major === otherMajor && Number(minor) < Number(otherMinor))
  )
}

/** The values of a chart, or why there are none. */
function readValues(path: string): JsonObject | string {
  try {
    const values: unknown = parse(readFileSync(path, 'utf8'))
    if (values === null || values === undefined) return {}
    if (typeof values !== 'object' || Array.isArray(values)) return 'it holds no values of a chart'
    return values as JsonObject
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}
