import { type Backend, PROFILES, serializeDocument } from '@gatewright/backend'
import type { CompiledSuite } from '@gatewright/frontend'
import type { JsonObject } from '@gatewright/ir'
import type { Mutation, MutationEffect } from './mutation.ts'

/** The documents of a policy with a mutation in it, or as it is. */
export function mutantDocuments(
  backend: Backend,
  name: string,
  { policy, params }: CompiledSuite,
  mutation: Mutation | undefined,
): readonly JsonObject[] {
  // Values of wrong types are no business of cases.
  const { types: _, ...own } = policy
  const use = {
    name,
    // A ConstraintTemplate is named after the guardrail.
    policy: { ...own, id: name },
    params,
    action: 'enforce',
    exemptNamespaces: [],
  } as const
  const { rewrite, document: change }: MutationEffect = mutation?.apply ?? {}
  const documents = backend
    .emit(use, PROFILES[backend.target], rewrite)
    .artifacts.map(({ document }) => document)
  return change === undefined ? documents : documents.map(change)
}

/** Documents as the file that a harness loads. */
export function fileOf(documents: readonly JsonObject[]): string {
  return documents.map((document) => serializeDocument(document)).join('---\n')
}
