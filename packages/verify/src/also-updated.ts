import type { JudgedRequest } from '@gatewright/dsl'
import type { PolicyNode } from '@gatewright/ir'
import { readFacts } from './read-facts.ts'

/**
 * The same object updated from one that differs in nothing a rule looks at, for an object that is
 * created under a rule over the object alone: it must not tell the two apart.
 */
export function alsoUpdated(policy: PolicyNode, request: JudgedRequest): readonly JudgedRequest[] {
  const { operation, object } = request
  const facts = readFacts(policy)
  const judgesBoth = (['CREATE', 'UPDATE'] as const).every((one) =>
    policy.match.operations.includes(one),
  )
  if (operation !== 'CREATE' || object === undefined) return []
  if (!judgesBoth || facts.oldObject || facts.request) return []
  const oldObject = { ...object, metadata: { ...object.metadata, resourceVersion: '1' } }
  return [{ ...request, operation: 'UPDATE', oldObject }]
}
