import type {
  CompiledCase,
  CompiledProject,
  CompiledSuite,
  CompiledUse,
} from '@gatewright/frontend'
import { isMatched, matchedKind, resourceOf, servedRequest } from '@gatewright/verify'
import { isExempt } from './is-exempt.ts'
import type { FoundObject } from './read-manifests.ts'
import type { ScannedCluster } from './scanned-cluster.ts'

/** What one use of a guardrail says about the objects of a scan. */
export interface ScannedUse {
  readonly name: string
  readonly allow: number
  readonly deny: number
  readonly notMatched: number
  readonly denials: readonly { readonly source: string; readonly messages: readonly string[] }[]
}

/** The function's verdict on every object, and the same as cases for the engines. */
export async function judgeObjects(
  project: CompiledProject,
  { name, policy, params, exemptNamespaces }: CompiledUse,
  objects: readonly FoundObject[],
  { resources, namespaceOf }: Pick<ScannedCluster, 'resources' | 'namespaceOf'>,
): Promise<{ readonly scanned: ScannedUse; readonly suite: CompiledSuite }> {
  const denials: { source: string; messages: readonly string[] }[] = []
  const cases: CompiledCase[] = []
  let matched = 0
  for (const { source, object } of objects) {
    const created = { operation: 'CREATE', object, namespace: namespaceOf(object) } as const
    const request = servedRequest(policy, created, resources)
    const kind = isMatched(policy, request) ? matchedKind(policy, request) : undefined
    const answer =
      kind === undefined ? { messages: [] } : await project.judge(policy, request, params)
    const messages =
      'messages' in answer ? answer.messages : [`the function threw: ${answer.thrown}`]
    if (kind !== undefined && !isExempt(object, kind, exemptNamespaces)) {
      matched++
      if (messages.length > 0) denials.push({ source, messages })
    }
    // A request names a resource; one for a kind without it cannot be made.
    if (kind === undefined && resourceOf(object, resources) === undefined) continue
    const expect = messages.length > 0 ? 'deny' : 'allow'
    cases.push({ name: source, request: created, expect, messages })
  }
  const counts = {
    allow: matched - denials.length,
    deny: denials.length,
    notMatched: objects.length - matched,
  }
  return { scanned: { name, ...counts, denials }, suite: { policy, params, cases } }
}
