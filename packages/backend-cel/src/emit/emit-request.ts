import type { RequestField } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

/** Where the AdmissionRequest holds each fact. */
const PATHS: { readonly [F in RequestField]: readonly [string, ...string[]] } = {
  operation: ['operation'],
  name: ['name'],
  namespace: ['namespace'],
  subresource: ['subResource'],
  dryRun: ['dryRun'],
  userName: ['userInfo', 'username'],
  userUid: ['userInfo', 'uid'],
  userGroups: ['userInfo', 'groups'],
  userExtra: ['userInfo', 'extra'],
}

/**
 * A fact of the request, with the tests that it is there: the engines leave out what is empty. The
 * operation is always there.
 */
export function emitRequestField(field: RequestField): {
  readonly guards: readonly CelExpr[]
  readonly value: CelExpr
} {
  const [first, ...rest] = PATHS[field]
  const value = rest.reduce(
    (base, step) => cel.select(base, step),
    cel.select(cel.ident('request'), first),
  )
  return { guards: field === 'operation' ? [] : [cel.has(value)], value }
}
