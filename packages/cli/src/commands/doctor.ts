import { readFileSync } from 'node:fs'
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
    const lacking = environments.flatMap(({ name: environment, targets, uses }) =>
      targets.flatMap((target) =>
        (BACKENDS[target].requiredSettings?.(uses) ?? [])
          .filter(({ name, value }) => values[name] !== value)
          .map((setting) => cliDiagnostics.GW4042({ environment, target, ...setting })),
      ),
    )
    report(lacking)
    if (lacking.length === 0) process.stdout.write('the policies can rely on these values\n')
    return lacking.length === 0 ? EXIT.ok : EXIT.findings
  } finally {
    await result.close()
  }
}

/** The values of a chart, or why there are none. */
function readValues(path: string): Readonly<Record<string, unknown>> | string {
  try {
    const values: unknown = parse(readFileSync(path, 'utf8'))
    if (values === null || values === undefined) return {}
    if (typeof values !== 'object' || Array.isArray(values)) return 'it holds no values of a chart'
    return values as Readonly<Record<string, unknown>>
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}
