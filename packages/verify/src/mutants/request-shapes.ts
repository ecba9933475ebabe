import type { ManifestObject } from '@gatewright/dsl'
import type { MatchedKind, MatchNode } from '@gatewright/ir'
import type { MutantRequest } from './mutant-request.ts'
import { retargetObject } from './retarget-object.ts'

/** Makes a request of an object as it is created, and of another object. */
export type RequestShape = (created: CreatedObject, other: ManifestObject) => MutantRequest

/** A request that creates an object. */
export interface CreatedObject extends MutantRequest {
  readonly object: ManifestObject
}

/** Everything that a request can say beside an object, for one match. */
export function requestShapes(match: MatchNode): readonly RequestShape[] {
  const subresources = match.kinds.flatMap((kind) =>
    [...kind.subresources, 'status'].map((name) => onSubresource(kind, name)),
  )
  return [...SHAPES, ...subresources, ...FINALIZING]
}

const DELETED = '2026-01-01T00:00:00Z'

const SHAPES: readonly RequestShape[] = [
  ({ object, ...created }) => ({ ...created, operation: 'DELETE', oldObject: object }),
  // The same kind at a version that no policy names.
  (created) => {
    const kind: MatchedKind = { ...created.kind, version: 'v0' }
    const apiVersion = kind.group === '' ? kind.version : `${kind.group}/${kind.version}`
    return { ...created, kind, object: { ...created.object, apiVersion } }
  },
  (created, other) => update(created, created.object, other),
  (created) => ({ ...created, object: deleting(created.object) }),
]

function onSubresource(kind: MatchedKind, subresource: string): RequestShape {
  return (created) => {
    const object = retargetObject(created.object, kind)
    return { operation: 'UPDATE', kind, subresource, object, oldObject: object }
  }
}

/** Updates of an object that is being deleted, or is not, which change one thing or another. */
const FINALIZING: readonly RequestShape[] = [
  ofDeleted((object) => [object, object]),
  ofDeleted((object, created) => [object, created]),
  ofDeleted((object, created) => [created, object]),
  ofDeleted((object) => [
    { ...object, status: { phase: 'a' } },
    { ...object, status: { phase: 'b' } },
  ]),
  ofDeleted((object) => [{ ...object, status: { phase: 'a' } }, object]),
  ofDeleted((object) => [object, { ...object, status: { phase: 'a' } }]),
  ofDeleted((object) => [{ ...object, data: {} }, object]),
  ofDeleted((object) => [object, { ...object, data: {} }]),
  ofDeleted((object) => [
    { ...object, data: { key: 'a' } },
    { ...object, data: { key: 'b' } },
  ]),
  ofDeleted((_, created) => [
    { ...created, metadata: { ...created.metadata, deletionTimestamp: null } },
    created,
  ]),
  ofDeleted((object, _, other) => [object, other]),
]

/** @param change - the object and the old one, made of the object as deleted, as it was, and another */
function ofDeleted(
  change: (
    deleted: ManifestObject,
    created: ManifestObject,
    other: ManifestObject,
  ) => readonly [ManifestObject, ManifestObject],
): RequestShape {
  return (created, other) =>
    update(created, ...change(deleting(created.object), created.object, other))
}

function update(
  created: CreatedObject,
  object: ManifestObject,
  old: ManifestObject,
): MutantRequest {
  return { ...created, operation: 'UPDATE', object, oldObject: sameIdentity(old, object) }
}

/** An object as another one that it becomes: an update cannot change what an object is. */
export function sameIdentity(old: ManifestObject, object: ManifestObject): ManifestObject {
  const { kind, apiVersion, metadata: { name, namespace } = {} } = object
  const identity = {
    ...(name === undefined ? {} : { name }),
    ...(namespace === undefined ? {} : { namespace }),
  }
  return { ...old, kind, apiVersion, metadata: { ...old.metadata, ...identity } }
}

function deleting(object: ManifestObject): ManifestObject {
  return { ...object, metadata: { ...object.metadata, deletionTimestamp: DELETED } }
}
