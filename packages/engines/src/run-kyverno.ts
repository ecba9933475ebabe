import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { engineBatches, namespacePlaces, namespacesOf } from './engine-batches.ts'
import {
  caseUid,
  type EngineAnswer,
  type EngineCase,
  type EngineRow,
  withUid,
} from './engine-case.ts'
import { engineEnvironment } from './engine-environment.ts'
import { inTemporaryFolder } from './in-temporary-folder.ts'

/** One row of the report that `kyverno apply` prints. */
interface ReportRow {
  readonly policy?: string
  readonly result: 'pass' | 'fail' | 'warn' | 'error' | 'skip'
  readonly message?: string
  readonly resources?: readonly { readonly uid?: string }[]
}

const TIMEOUT = 300_000

/**
 * Judges objects by one policy (ValidatingPolicy, ClusterPolicy or ValidatingAdmissionPolicy) with
 * `kyverno apply`. The CLI breaks on two objects of one kind, namespace and name, so these go into
 * calls of their own.
 *
 * @param policy - the policy as YAML, without a binding: with one the CLI ignores the match
 * @param definitions - CustomResourceDefinitions of the custom kinds that the policy matches
 */
export async function runKyverno(
  binary: string,
  policy: string,
  cases: readonly EngineCase[],
  definitions: readonly unknown[] = [],
): Promise<EngineAnswer> {
  const started = performance.now()
  const rows: EngineRow[] = []
  const batches = engineBatches(cases, clashPlaces)
  const elapsed = () => ({
    milliseconds: performance.now() - started,
    starts: batches.length,
  })
  for (const batch of batches) {
    const answer = await applyOnce(binary, policy, batch, definitions)
    if (typeof answer === 'string') return { rows: [], failure: answer, ...elapsed() }
    rows.push(...answer)
  }
  return { rows, failure: undefined, ...elapsed() }
}

/** An object's kind, namespace and name are free for it alone. */
function clashPlaces(one: EngineCase): readonly (readonly [place: string, what: string])[] {
  const { kind, metadata } = one.object as {
    kind?: unknown
    metadata?: { name?: unknown; namespace?: unknown } | null
  }
  const name = JSON.stringify([kind, metadata?.namespace ?? 'default', metadata?.name])
  return [[name, one.key], ...namespacePlaces(one)]
}

async function applyOnce(
  binary: string,
  policy: string,
  cases: readonly EngineCase[],
  definitions: readonly unknown[],
): Promise<readonly EngineRow[] | string> {
  return inTemporaryFolder(async (folder) => {
    const policyFile = join(folder, 'policy.yaml')
    const casesFile = join(folder, 'cases.yaml')
    await writeFile(policyFile, policy)
    // JSON is YAML, and leaves nothing to a reader of YAML 1.1.
    const documents = cases.map(({ object }, index) =>
      JSON.stringify(withUid(object, caseUid(index))),
    )
    await writeFile(casesFile, documents.join('\n---\n'))
    // The CLI takes every file beside this one for another definition.
    const crds = join(folder, 'crds', 'crds.yaml')
    if (definitions.length > 0) {
      await mkdir(join(folder, 'crds'))
      await writeFile(crds, definitions.map((one) => JSON.stringify(one)).join('\n---\n'))
    }
    const namespaces = namespacesOf(cases)
    const values = join(folder, 'values.yaml')
    const head = { apiVersion: 'cli.kyverno.io/v1alpha1', kind: 'Values' }
    if (namespaces.length > 0) await writeFile(values, JSON.stringify({ ...head, namespaces }))
    const args = [
      'apply',
      policyFile,
      '-r',
      casesFile,
      '-p',
      '--output-format',
      'json',
      '--remove-color',
      ...(namespaces.length > 0 ? ['-f', values] : []),
      ...(definitions.length > 0 ? ['--crd-paths', crds] : []),
    ]
    const { stdout, stderr, exitCode } = await execa(binary, args, {
      env: engineEnvironment(),
      reject: false,
      stdin: 'ignore',
      timeout: TIMEOUT,
    })
    if (exitCode !== 0 && exitCode !== 1) return excerpt(`${stderr}\n${stdout}`)
    if (/policies? skipped/i.test(stdout)) return excerpt(stdout)
    const report = stdout.split('\n').filter((line) => line.startsWith('{'))
    if (report.length === 0 && exitCode !== 0) return excerpt(`${stderr}\n${stdout}`)
    const found = report.flatMap(
      (line) => (JSON.parse(line) as { results?: ReportRow[] }).results ?? [],
    )
    return cases.map(({ key }, index) => rowOf(key, caseUid(index), found))
  })
}

function rowOf(key: string, uid: string, found: readonly ReportRow[]): EngineRow {
  const own = found.filter(({ resources = [] }) =>
    resources.some((resource) => resource.uid === uid),
  )
  const judged = own.filter(({ result }) => result !== 'skip')
  if (judged.length === 0) return { key, outcome: 'notMatched', messages: [] }
  const failed = judged.filter(({ result }) => result !== 'pass')
  const hasError = failed.some(
    ({ result, message = '' }) => result === 'error' || /resulted in error/.test(message),
  )
  return {
    key,
    outcome: hasError ? 'error' : failed.length === 0 ? 'allow' : 'deny',
    messages: failed.map(({ message = '' }) => message),
  }
}

function excerpt(text: string): string {
  return text.trim().split('\n').slice(-12).join('\n')
}
