import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend, Target } from '@gatewright/backend'
import {
  admissionRequest,
  type EngineAnswer,
  type EngineCase,
  type EngineRow,
  Harness,
  type HarnessAnswer,
  type HarnessName,
  inTemporaryFolder,
} from '@gatewright/engines'
import type { JsonObject, MatchedKind, PolicyNode } from '@gatewright/ir'
import { isPolicyOf } from './harness-policies.ts'
import { targetDocuments } from './target-documents.ts'

/** The program that holds the code of each target's engine. */
export const TARGET_HARNESSES: { readonly [T in Target]: HarnessName } = {
  kyverno: 'harness-kyverno',
  'kyverno-legacy': 'harness-kyverno',
  gatekeeper: 'harness-gatekeeper',
  kubernetes: 'harness-kyverno',
}

/** A policy with the cases that it is to judge. */
export interface HarnessSuite {
  readonly policy: PolicyNode
  readonly params: JsonObject
  readonly cases: readonly (EngineCase & { readonly kind: MatchedKind | undefined })[]
}

/**
 * Judges cases with an engine's own code, each object as it is created and as it is updated: a rule
 * over the object alone must not tell the two apart.
 *
 * @param namespaces - the Namespaces that the cases are in, where more than their names matters
 * @returns an answer for each suite, in their order
 */
export async function judgeByHarness(
  backend: Backend,
  binary: string,
  suites: readonly HarnessSuite[],
  namespaces: readonly object[] = [],
): Promise<readonly EngineAnswer[]> {
  const harness = new Harness(binary)
  try {
    // A ClusterPolicy is compiled anew for each request, so it sees the requests of its own suite alone.
    if (backend.target !== 'kyverno-legacy')
      return await judgeLoad(harness, backend, suites, namespaces)
    const answers: EngineAnswer[] = []
    for (const suite of suites)
      answers.push(...(await judgeLoad(harness, backend, [suite], namespaces)))
    return answers
  } finally {
    await harness.close()
  }
}

async function judgeLoad(
  harness: Harness,
  backend: Backend,
  suites: readonly HarnessSuite[],
  namespaces: readonly object[],
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
    const { problems } = await harness.load(files, namespaces)
    const isOwn = (policy: string, index: number): boolean =>
      isPolicyOf(backend.target, policy, names[index] ?? '')
    return Promise.all(
      suites.map(async (suite, index) => {
        const started = performance.now()
        // What is no policy's is everyone's, such as a Namespace that the engine cannot read.
        const problem = problems.find(({ policy = '' }) => policy === '' || isOwn(policy, index))
        const rows = await Promise.all(
          suite.cases.map((one) => judgeCase(harness, one, (policy) => isOwn(policy, index))),
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
  { key, object, kind }: HarnessSuite['cases'][number],
  isOwn: (policy: string) => boolean,
): Promise<EngineRow> {
  // An object of a kind that no policy knows has no resource that a request could name.
  if (kind === undefined) return { key, outcome: 'notMatched', messages: [] }
  const { group, version, resource, namespaced } = kind
  const common = { resource: { group, version, kind: kind.kind, resource, namespaced }, object }
  const created = admissionRequest({ operation: 'CREATE', ...common })
  const updated = admissionRequest({
    operation: 'UPDATE',
    ...common,
    oldObject: relabelled(object),
  })
  const own = async (request: typeof created): Promise<HarnessAnswer | undefined> =>
    (await harness.judge({ request })).find(({ policy }) => isOwn(policy))
  const [create, update] = await Promise.all([own(created), own(updated)])
  if (create === undefined || update === undefined)
    return { key, outcome: 'error', messages: ['the engine gave no answer'] }
  const differs =
    create.outcome !== update.outcome || create.messages.join() !== update.messages.join()
  if (differs)
    return {
      key,
      outcome: 'error',
      messages: [`created: ${JSON.stringify(create)}`, `updated: ${JSON.stringify(update)}`],
    }
  const { outcome, messages } = create
  return { key, outcome: outcome === 'warn' || outcome === 'audit' ? 'deny' : outcome, messages }
}

/** The same object before a change that no rule looks at. */
function relabelled(object: EngineCase['object']): EngineCase['object'] {
  const { metadata } = object
  const own = typeof metadata === 'object' && metadata !== null ? metadata : {}
  return { ...object, metadata: { ...own, resourceVersion: '1' } }
}
