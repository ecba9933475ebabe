import { createHash } from 'node:crypto'

/** An operation of the API. */
export type RequestOperation = 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT'

/** A resource of the API, as the path of a request names it. */
export interface RequestedResource {
  readonly group: string
  readonly version: string
  readonly kind: string
  /** The plural. */
  readonly resource: string
  readonly namespaced: boolean
  /** The kind of what a request carries, where it is not the resource's own. */
  readonly carries?:
    | { readonly group: string; readonly version: string; readonly kind: string }
    | undefined
}

/** Who sends a request. */
export interface RequestUser {
  readonly username: string
  readonly uid?: string
  readonly groups?: readonly string[]
  readonly extra?: Readonly<Record<string, readonly string[]>>
}

/** What a request is made of. */
export interface RequestInput {
  readonly operation: RequestOperation
  readonly resource: RequestedResource
  readonly subresource?: string | undefined
  /** Those of the object unless given; needed where it has no metadata. */
  readonly name?: string | undefined
  readonly namespace?: string | undefined
  /** As written in a manifest; absent on DELETE. */
  readonly object?: KubernetesObject | undefined
  /** The object before an UPDATE, or the one that a DELETE removes. */
  readonly oldObject?: KubernetesObject | undefined
  readonly user?: RequestUser | undefined
  readonly dryRun?: boolean | undefined
}

interface KubernetesObject {
  readonly metadata?: unknown
  readonly [member: string]: unknown
}

/** An `admission.k8s.io/v1` AdmissionRequest, as an API server sends it. */
export interface AdmissionRequest {
  readonly uid: string
  readonly kind: { readonly group: string; readonly version: string; readonly kind: string }
  readonly resource: { readonly group: string; readonly version: string; readonly resource: string }
  readonly subResource?: string
  readonly requestKind: AdmissionRequest['kind']
  readonly requestResource: AdmissionRequest['resource']
  readonly requestSubResource?: string
  readonly name?: string
  readonly namespace?: string
  readonly operation: RequestOperation
  readonly userInfo: RequestUser
  readonly object: KubernetesObject | null
  readonly oldObject: KubernetesObject | null
  readonly dryRun: boolean
  readonly options: { readonly apiVersion: string; readonly kind: string } | null
}

const USER: RequestUser = {
  username: 'gatewright:author',
  groups: ['system:authenticated'],
}

const OPTIONS: { readonly [O in RequestOperation]: string | undefined } = {
  CREATE: 'CreateOptions',
  UPDATE: 'UpdateOptions',
  DELETE: 'DeleteOptions',
  CONNECT: undefined,
}

/**
 * Makes the request that an API server would send for an operation on an object: a namespaced object
 * without a namespace is in `default`, a Namespace is in itself, and what a request has not is absent.
 */
export function admissionRequest(input: RequestInput): AdmissionRequest {
  const { operation, resource, subresource, user = USER, dryRun = false } = input
  const { group, version, carries = resource } = resource
  const { kind } = carries
  const object = operation === 'DELETE' ? null : located(input.object, resource)
  const oldObject =
    operation === 'UPDATE' || operation === 'DELETE' ? located(input.oldObject, resource) : null
  const own = metadataOf(object ?? oldObject)
  const { name = own.name, namespace = own.namespace } = input
  const gvk = { group: carries.group, version: carries.version, kind }
  const gvr = { group, version, resource: resource.resource }
  const options = OPTIONS[operation]
  const inside = resource.namespaced ? namespace : undefined
  const place = kind === 'Namespace' && group === '' ? name : inside
  return {
    uid: uidOf(input),
    kind: gvk,
    resource: gvr,
    ...(subresource === undefined ? {} : { subResource: subresource }),
    requestKind: gvk,
    requestResource: gvr,
    ...(subresource === undefined ? {} : { requestSubResource: subresource }),
    ...(name === undefined ? {} : { name }),
    ...(place === undefined ? {} : { namespace: place }),
    operation,
    userInfo: user,
    object,
    oldObject,
    dryRun,
    options: options === undefined ? null : { apiVersion: 'meta.k8s.io/v1', kind: options },
  }
}

interface Metadata {
  readonly name?: string
  readonly namespace?: string
}

function metadataOf(object: KubernetesObject | null): Metadata {
  const metadata = object?.metadata
  return typeof metadata === 'object' && metadata !== null ? (metadata as Metadata) : {}
}

function located(
  object: KubernetesObject | undefined,
  { namespaced, carries }: RequestedResource,
): KubernetesObject | null {
  if (object === undefined) return null
  // What asks for a connection has no metadata.
  if (carries !== undefined) return object
  const metadata = metadataOf(object)
  if (!namespaced || metadata.namespace !== undefined) return object
  return { ...object, metadata: { ...metadata, namespace: 'default' } }
}

function uidOf(input: RequestInput): string {
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex')
  return [8, 4, 4, 4, 12]
    .map((length, index, all) => {
      const start = all.slice(0, index).reduce((sum, one) => sum + one, 0)
      return digest.slice(start, start + length)
    })
    .join('-')
}
