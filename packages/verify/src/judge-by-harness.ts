import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend, Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import {
  type EngineAnswer,
  type EngineRow,
  Harness,
  type HarnessName,
  inTemporaryFolder,
  type ResourceTable,
} from '@gatewright/engines'
import type { JsonObject, PolicyNode } from '@gatewright/ir'
import { alsoUpdated } from './also-updated.ts'
import { engineRequest } from './engine-request.ts'
import { isPolicyOf } from './harness-policies.ts'
import { targetDocuments } from './target-documents.ts'

/** The program that holds the code of each target's engine. */
export const TARGET_HARNESSES: { readonly [T in Target]: HarnessName } = {
  kyverno: 'harness-kyverno',
  'kyverno-legacy': 'harness-kyverno',
  gatekeeper: 'harness-gatekeeper',
  kubernetes: 'harness-kyverno',
}

/** One request that is to be judged, under a key that is unique within its suite. */
export interface HarnessCase {
  readonly key: string
  readonly request: JudgedRequest
}

/** A policy with the cases that it is to judge. */
export interface HarnessSuite {
  readonly policy: PolicyNode
  readonly params: JsonObject
  readonly cases: readonly HarnessCase[]
}

/**
 * Judges cases with an engine's own code. An object that is created under a rule over the object
 * alone is updated, too: such a rule must not tell the two apart.
 *
 * @param custom - the resources of kinds that are not Kubernetes' own
 * @returns an answer for each suite, in their order
 */
export async function judgeByHarness(
  backend: Backend,
  binary: string,
  suites: readonly HarnessSuite[],
  custom: ResourceTable = new Map(),
): Promise<readonly EngineAnswer[]> {
  const harness = new Harness(binary)
  try {
    // A ClusterPolicy is compiled anew for each request, so it sees the requests of its own suite alone.
    if (backend.target !== 'kyverno-legacy')
      return await judgeLoad(harness, backend, suites, custom)
    const answers: EngineAnswer[] = []
    for (const suite of suites)
      answers.push(...(await judgeLoad(harness, backend, [suite], custom)))
    return answers
  } finally {
    await harness.close()
  }
}

async function judgeLoad(
  harness: Harness,
  backend: Backend,
  suites: readonly HarnessSuite[],
  custom: ResourceTable,
): Promise<readonly EngineAnswer[]> {
  return inTemporaryFolder(async (folder) => {
    const files: string[] = []
    const names: string[] = []
    for (const [index, { policy, params }] of suites.entries()) {
      const name = `s${index}-${policy.id}`.slice(0, 63)
      const documents = targetDocuments(backend, name, policy, params)
      names.push(name)
      if ('problem' in documents) continue
      const file = join(folder, `${index}.yaml`)
      await writeFile(file, documents.texts.join('---\n'))
      files.push(file)
    }
    const { problems } = await harness.load(files)
    const isOwn = (policy: string, index: number): boolean =>
      isPolicyOf(backend.target, policy, names[index] ?? '')
    return Promise.all(
      suites.map(async (suite, index) => {
        const started = performance.now()
        // What is no policy's is everyone's, such as a Namespace that the engine cannot read.
        const problem = problems.find(({ policy = '' }) => policy === '' || isOwn(policy, index))
        const rows = await Promise.all(
          suite.cases.map((one) =>
            judgeCase(harness, suite.policy, one, custom, (policy) => isOwn(policy, index)),
          ),
        )
        return {
          rows,
          failure: problem?.reason,
          milliseconds: performance.now() - started,
          starts: 0,
        }
      }),
    )
  })
}

async function judgeCase(
  harness: Harness,
  policy: PolicyNode,
  { key, request }: HarnessCase,
  custom: ResourceTable,
  isOwn: (policy: string) => boolean,
): Promise<EngineRow> {
  const own = async (one: JudgedRequest): Promise<EngineRow> => {
    const asked = engineRequest(policy, one, custom)
    if (asked === undefined) return { key, outcome: 'notMatched', messages: [] }
    const answer = (await harness.judge(asked)).find((each) => isOwn(each.policy))
    if (answer === undefined)
      return { key, outcome: 'error', messages: ['the engine gave no answer'] }
    const { outcome, messages } = answer
    return { key, outcome: outcome === 'warn' || outcome === 'audit' ? 'deny' : outcome, messages }
  }
  const [row, updated] = await Promise.all([own(request), ...alsoUpdated(policy, request).map(own)])
  if (updated === undefined || JSON.stringify(row) === JSON.stringify(updated))
    return row as EngineRow
  return {
    key,
    outcome: 'error',
    messages: [`created: ${JSON.stringify(row)}`, `updated: ${JSON.stringify(updated)}`],
  }
}
