import { isDeepStrictEqual } from 'node:util'
import { type KubeObject, memberOf } from '@gatewright/engines'

/** What the API server and controllers write beside what a file says. */
const SERVED = new Set([
  'creationTimestamp',
  'finalizers',
  'generation',
  'managedFields',
  'resourceVersion',
  'uid',
])

/**
 * Where an object in the cluster is not what its file says, status aside: what a GitOps tool would call drift.
 *
 * @returns the paths of the members that differ
 */
export function driftOf(file: KubeObject, live: KubeObject): readonly string[] {
  const { status: _, metadata, ...rest } = live
  const own = Object.fromEntries(Object.entries(metadata).filter(([name]) => !SERVED.has(name)))
  return differences(file, { ...rest, metadata: own }, '')
}

function differences(left: unknown, right: unknown, path: string): readonly string[] {
  if (isDeepStrictEqual(left, right)) return []
  const names = [left, right].flatMap((side) =>
    typeof side === 'object' && side !== null ? Object.keys(side) : [undefined],
  )
  if (names.includes(undefined)) return [path]
  return [...new Set(names as readonly string[])].flatMap((name) =>
    differences(
      memberAt(left, name),
      memberAt(right, name),
      path === '' ? name : `${path}.${name}`,
    ),
  )
}

function memberAt(value: unknown, name: string): unknown {
  return Array.isArray(value) ? value[Number(name)] : memberOf(value, name)
}
