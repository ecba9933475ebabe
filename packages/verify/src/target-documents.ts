import { type Backend, PROFILES, serializeDocument } from '@gatewright/backend'
import type { JsonObject, PolicyNode } from '@gatewright/ir'

/** The documents of one enforced use of a policy as YAML, or why there are none. */
export function targetDocuments(
  backend: Backend,
  name: string,
  policy: PolicyNode,
  params: JsonObject,
): { readonly texts: readonly string[] } | { readonly problem: string } {
  const use = { name, policy, params, action: 'enforce', exemptNamespaces: [] } as const
  const { artifacts, diagnostics } = backend.emit(use, PROFILES[backend.target])
  const problem = diagnostics.find(({ severity }) => severity === 'error')
  if (problem !== undefined) return { problem: problem.message }
  return { texts: artifacts.map(({ document, comments }) => serializeDocument(document, comments)) }
}
