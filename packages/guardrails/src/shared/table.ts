import type { Case, ManifestObject, OnExisting, RequestNamespace, RequestUser } from 'gatewright'

/** One request: from what, to what, by whom, where. Without `from` it creates, without `to` it deletes. */
export interface Change {
  readonly from?: ManifestObject
  readonly to?: ManifestObject
  readonly by?: RequestUser
  /** Production unless given. */
  readonly in?: RequestNamespace
  /** A subresource. */
  readonly via?: string
  /** The name of what is asked for, where the object has none. */
  readonly name?: string
  /** The kind of what is scaled. */
  readonly of?: string
  readonly dryRun?: boolean
  /** What the use says about objects that are older than the rule. */
  readonly onExisting?: OnExisting
}

/** A change and what is said about it; nothing is said about one that is allowed. */
export type Row = readonly [name: string, change: Change, ...messages: readonly string[]]

/** The namespace `shop`, which is production. */
const SHOP: RequestNamespace = { name: 'shop', labels: { environment: 'production' } }

/** The same namespace where it is not. */
export const STAGING: RequestNamespace = { name: 'shop', labels: { environment: 'staging' } }

/** Rows as cases. */
export function table(rows: readonly Row[]): Case[] {
  return rows.map(([name, change, ...messages]) => {
    const { from, to, by, in: place = SHOP, via, dryRun, onExisting } = change
    const isInside = from?.kind !== 'Namespace' && to?.kind !== 'Namespace'
    return {
      name,
      ...(to === undefined ? {} : { object: to }),
      ...(from === undefined ? {} : { oldObject: from }),
      ...(by === undefined ? {} : { user: by }),
      ...(isInside ? { namespace: place } : {}),
      ...(via === undefined ? {} : { subresource: via }),
      ...(change.name === undefined ? {} : { requestName: change.name }),
      ...(change.of === undefined ? {} : { requestKind: change.of }),
      ...(dryRun === undefined ? {} : { dryRun }),
      ...(onExisting === undefined ? {} : { onExisting }),
      expect: messages.length === 0 ? 'allow' : 'deny',
      ...(messages.length === 0 ? {} : { messages }),
    }
  })
}
