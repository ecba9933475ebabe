import type { Origin } from '@gatewright/diagnostics'
import { type ExprNode, REQUEST_FIELDS, type RequestField } from '@gatewright/ir'
import { conditional, constant, equals, not } from './builders.ts'
import type { RequestPart } from './lowering-context.ts'

/** The fields behind the members of `request` and of `request.user`. */
const MEMBERS: {
  readonly [Part in RequestPart]: Readonly<Record<string, RequestField>>
} = {
  request: {
    operation: 'operation',
    name: 'name',
    namespace: 'namespace',
    subresource: 'subresource',
    dryRun: 'dryRun',
  },
  namespace: {
    name: 'namespace',
    labels: 'namespaceLabels',
    annotations: 'namespaceAnnotations',
  },
  user: { name: 'userName', uid: 'userUid', groups: 'userGroups', extra: 'userExtra' },
}

/** Texts that a request need not carry; engines show them as missing or as empty. */
const OPTIONAL: ReadonlySet<RequestField> = new Set([
  'name',
  'namespace',
  'subresource',
  'userName',
  'userUid',
])

/** Lowers a member of `request` or `request.user`; undefined where there is no such member. */
export function lowerRequestMember(
  part: RequestPart,
  name: string,
  origin: Origin,
): ExprNode | undefined {
  const fields = MEMBERS[part]
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field === undefined) return undefined
  const type = REQUEST_FIELDS[field]
  const value: ExprNode = { kind: 'request', field, type, optional: false, origin }
  if (!OPTIONAL.has(field)) return value
  const isThere = not(equals(value, constant('', origin), origin), origin)
  return conditional(isThere, value, constant(null, origin, type))
}
