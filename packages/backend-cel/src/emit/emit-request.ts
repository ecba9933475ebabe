import type { RequestField } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

type Path = readonly [root: string, member: string, ...members: string[]]

/** Where CEL finds each fact. */
const PATHS: { readonly [F in RequestField]: Path } = {
  operation: ['request', 'operation'],
  name: ['request', 'name'],
  namespace: ['request', 'namespace'],
  subresource: ['request', 'subResource'],
  dryRun: ['request', 'dryRun'],
  userName: ['request', 'userInfo', 'username'],
  userUid: ['request', 'userInfo', 'uid'],
  userGroups: ['request', 'userInfo', 'groups'],
  userExtra: ['request', 'userInfo', 'extra'],
  namespaceLabels: ['namespaceObject', 'metadata', 'labels'],
  namespaceAnnotations: ['namespaceObject', 'metadata', 'annotations'],
}

/**
 * A fact of the request, with the tests that it is there: the engines leave out what is empty. The
 * operation is always there.
 */
export function emitRequestField(field: RequestField): {
  readonly guards: readonly CelExpr[]
  readonly value: CelExpr
} {
  const [root, first, ...rest] = PATHS[field]
  const start = cel.ident(root)
  const value = rest.reduce((base, step) => cel.select(base, step), cel.select(start, first))
  if (field === 'operation') return { guards: [], value }
  // What belongs to no namespace has none.
  const isInside = cel.binary('!=', start, cel.literal(null))
  return { guards: [...(root === 'request' ? [] : [isInside]), cel.has(value)], value }
}
