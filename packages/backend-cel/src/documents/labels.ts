import type { PolicyUse } from '@gatewright/backend'
import type { JsonObject } from '@gatewright/ir'

/** Labels of every document; the instance label is left to GitOps tools, which prune by it. */
export const LABELS: JsonObject = { 'app.kubernetes.io/managed-by': 'gatewright' }

/** The annotations that Kyverno's library and its report viewers read. */
export function kyvernoAnnotations({ policy }: PolicyUse): JsonObject {
  return {
    'policies.kyverno.io/title': policy.title,
    'policies.kyverno.io/category': policy.category,
    'policies.kyverno.io/severity': policy.severity,
    'policies.kyverno.io/subject': [...new Set(policy.match.kinds.map(({ kind }) => kind))].join(
      ', ',
    ),
    'policies.kyverno.io/description': policy.description,
  }
}
