import type { Origin } from '@gatewright/diagnostics'
import { type ExprNode, OBJECT, REQUEST_FIELDS, type RequestField, STRING } from '@gatewright/ir'
import { conditional, constant, equals, not } from './builders.ts'
import { lowerRoot } from './lower-root.ts'
import type { LoweringContext, RequestPart } from './lowering-context.ts'

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
  context: Pick<LoweringContext, 'operations'>,
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
  // An API server names no object of a collection that it deletes.
  const otherwise =
    field === 'name' && context.operations.includes('DELETE')
      ? nameOf(lowerRoot(context, 'oldObject', origin), origin)
      : constant(null, origin, type)
  return conditional(isThere, value, otherwise)
}

function nameOf(base: ExprNode, origin: Origin): ExprNode {
  const read = { kind: 'member', known: false, optional: true, origin } as const
  const metadata: ExprNode = { ...read, base, name: 'metadata', type: OBJECT }
  return { ...read, base: metadata, name: 'name', type: STRING }
}
