import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { engineBatches, namespacePlaces, namespacesOf } from './engine-batches.ts'
import { caseUid, type EngineAnswer, type EngineCase, withUid } from './engine-case.ts'
import { engineEnvironment } from './engine-environment.ts'
import { inTemporaryFolder } from './in-temporary-folder.ts'

interface Violation {
  /** Left out where it is empty. */
  readonly msg?: string
  readonly violatingObject: { readonly metadata?: { readonly uid?: string } }
}

const TIMEOUT = 300_000

/**
 * Judges objects by one template and constraint with `gator test`, which shows violations alone:
 * an object without one is allowed, or not matched.
 *
 * @param documents - the template and the constraint as YAML
 */
export async function runGator(
  binary: string,
  documents: readonly string[],
  cases: readonly EngineCase[],
): Promise<EngineAnswer> {
  const answers: EngineAnswer[] = []
  for (const batch of engineBatches(cases, namespacePlaces))
    answers.push(await testOnce(binary, documents, batch))
  return {
    rows: answers.flatMap(({ rows }) => rows),
    failure: answers.find(({ failure }) => failure !== undefined)?.failure,
    milliseconds: answers.reduce((sum, one) => sum + one.milliseconds, 0),
    starts: answers.length,
  }
}

async function testOnce(
  binary: string,
  documents: readonly string[],
  cases: readonly EngineCase[],
): Promise<EngineAnswer> {
  const started = performance.now()
  return inTemporaryFolder(async (folder) => {
    const objects = join(folder, 'objects')
    await mkdir(objects)
    for (const [index, text] of documents.entries())
      await writeFile(join(folder, `policy-${index}.yaml`), text)
    for (const [index, { object }] of cases.entries())
      await writeFile(
        join(objects, `${String(index).padStart(6, '0')}.json`),
        JSON.stringify(withUid(object, caseUid(index))),
      )
    for (const [index, namespace] of namespacesOf(cases).entries())
      await writeFile(join(objects, `namespace-${index}.json`), JSON.stringify(namespace))
    const { stdout, stderr, exitCode } = await execa(binary, ['test', '-f', folder, '-o', 'json'], {
      env: engineEnvironment(),
      reject: false,
      stdin: 'ignore',
      timeout: TIMEOUT,
    })
    const milliseconds = performance.now() - started
    const violations = parse(stdout)
    // gator exits with 1 both where it found violations and where it broke off.
    if (violations === undefined || (exitCode !== 0 && violations.length === 0))
      return {
        rows: [],
        failure: (stderr || stdout).trim().slice(0, 2000),
        milliseconds,
        starts: 1,
      }
    const rows = cases.map(({ key }, index) => {
      const messages = violations
        .filter(({ violatingObject }) => violatingObject.metadata?.uid === caseUid(index))
        .map(({ msg = '' }) => msg)
      return { key, outcome: messages.length > 0 ? 'deny' : 'allow', messages } as const
    })
    return { rows, failure: undefined, milliseconds, starts: 1 }
  })
}

function parse(stdout: string): readonly Violation[] | undefined {
  try {
    return (JSON.parse(stdout) as readonly Violation[] | null) ?? []
  } catch {
    return undefined
  }
}
