import { BOOL, type IrType, listOf, mapOf, STRING } from './types.ts'

/** What a policy can know about a request besides its objects. */
export type RequestField =
  | 'operation'
  | 'name'
  | 'namespace'
  | 'subresource'
  | 'dryRun'
  | 'userName'
  | 'userUid'
  | 'userGroups'
  | 'userExtra'
  | 'namespaceLabels'
  | 'namespaceAnnotations'

/**
 * The type of each fact. One that a request does not carry reads as the zero value of its type, and
 * `operation` as CREATE: audits and offline tools name none, and what they show counts as created.
 */
export const REQUEST_FIELDS: { readonly [F in RequestField]: IrType } = {
  operation: STRING,
  name: STRING,
  namespace: STRING,
  subresource: STRING,
  dryRun: BOOL,
  userName: STRING,
  userUid: STRING,
  userGroups: listOf(STRING),
  userExtra: mapOf(listOf(STRING)),
  namespaceLabels: mapOf(STRING),
  namespaceAnnotations: mapOf(STRING),
}
