import type { Backend, Target } from '@gatewright/backend'
import type { JudgedRequest } from '@gatewright/dsl'
import { type EngineAnswer, type EngineCase, runGator, runKyverno } from '@gatewright/engines'
import type { JsonObject, PolicyNode } from '@gatewright/ir'
import { customDefinitions } from './custom-definitions.ts'
import { matchedKind, objectOf, resourceOf } from './matched-kind.ts'
import { readFacts } from './read-facts.ts'
import { readsName } from './reads-name.ts'
import { namespaceObject } from './served-request.ts'
import { targetDocuments } from './target-documents.ts'

/** The engine that judges each target. Kyverno's CLI runs the admission policies of Kubernetes too. */
export const TARGET_ENGINES: { readonly [T in Target]: 'kyverno' | 'gator' } = {
  kyverno: 'kyverno',
  'kyverno-legacy': 'kyverno',
  gatekeeper: 'gator',
  kubernetes: 'kyverno',
}

/**
 * A request as the engine's command takes it: an object, as if created by nobody in particular.
 * Undefined where the commands cannot say it: other operations, users, subresources, rehearsals, and
 * objects of kinds that neither Kubernetes nor the policy names.
 */
export function commandCase(
  policy: PolicyNode,
  key: string,
  asked: JudgedRequest,
  served: JudgedRequest,
): EngineCase | undefined {
  const { operation, object } = served
  if (operation !== 'CREATE' || object === undefined) return undefined
  if (asked.user !== undefined || asked.dryRun === true || asked.subresource !== undefined)
    return undefined
  const facts = readFacts(policy)
  // gator shows no namespace to a rule, and the Kyverno CLI none to a ClusterPolicy.
  if (facts.user || facts.namespace) return undefined
  if (matchedKind(policy, served) === undefined && resourceOf(objectOf(served)) === undefined)
    return undefined
  const namespace =
    policy.match.namespaceSelector === undefined ? undefined : namespaceObject(served)
  return { key, object, namespace }
}

/** Judges cases by the policy that a back end makes, in the real engine. */
export async function judgeByTarget(
  backend: Backend,
  binary: string,
  policy: PolicyNode,
  params: JsonObject,
  cases: readonly EngineCase[],
): Promise<EngineAnswer> {
  const documents = targetDocuments(backend, policy.id, policy, params)
  if ('problem' in documents)
    return { rows: [], failure: documents.problem, milliseconds: 0, starts: 0 }
  const { texts } = documents
  if (TARGET_ENGINES[backend.target] === 'gator') return runGator(binary, texts, cases)
  // The first document is the policy; with its binding the CLI would ignore the match.
  const distinct = readsName(policy.body) ? cases : cases.map(underOwnName)
  return runKyverno(binary, texts[0] ?? '', distinct, customDefinitions(policy))
}

/** The CLI takes a name but once in a call; where no name is read, each object gets its own. */
function underOwnName(one: EngineCase, index: number): EngineCase {
  const { object } = one
  const { metadata } = object
  const own = typeof metadata === 'object' && metadata !== null ? metadata : {}
  return { ...one, object: { ...object, metadata: { ...own, name: `case-${index}` } } }
}
