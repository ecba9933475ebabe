import { isDeepStrictEqual } from 'node:util'
import type { JudgedRequest, ManifestObject } from '@gatewright/dsl'

/**
 * True for an UPDATE of an object that is being deleted which changes its metadata or status alone:
 * every policy admits it, or finalizers could never be removed.
 */
export function isFinalizing({ operation, object, oldObject }: JudgedRequest): boolean {
  if (operation !== 'UPDATE' || object === undefined || oldObject === undefined) return false
  const timestamp = object.metadata?.deletionTimestamp
  if (timestamp === undefined || timestamp === null) return false
  return isDeepStrictEqual(withoutState(object), withoutState(oldObject))
}

function withoutState({ metadata: _, status: __, ...rest }: ManifestObject): object {
  return rest
}
