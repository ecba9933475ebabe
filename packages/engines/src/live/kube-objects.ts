import type { ApiClient, ApiResponse } from './api-client.ts'
import { type KubeObject, memberOf } from './kube-object.ts'
import { LiveFailure } from './live-failure.ts'
import { reasonOf } from './reason-of.ts'

/** Which object. */
export type KubeReference = Pick<KubeObject, 'apiVersion' | 'kind' | 'metadata'>

interface Resource {
  readonly name: string
  readonly namespaced: boolean
}

/** The objects of a cluster by kind and name, whatever their paths are. */
export class KubeObjects {
  readonly #client: ApiClient
  readonly #resources = new Map<string, Resource>()

  constructor(client: ApiClient) {
    this.#client = client
  }

  /** Creates an object, or makes its members what they are to be; the answer may be a refusal. */
  async apply(object: KubeObject): Promise<ApiResponse> {
    return this.#client.request({
      method: 'PATCH',
      path: await this.pathOf(object),
      query: { fieldManager: 'gatewright', force: 'true' },
      contentType: 'application/apply-patch+yaml',
      body: object,
    })
  }

  /** @throws LiveFailure where the API server refuses the object, or has one of its name */
  async create(object: KubeObject): Promise<void> {
    const path = await this.pathOf(object)
    const { status, body } = await this.#client.request({
      method: 'POST',
      path: path.slice(0, path.lastIndexOf('/')),
      body: object,
    })
    if (status < 300) return
    const { kind, metadata } = object
    const reason = reasonOf({ status, body })
    throw new LiveFailure('refused', `${kind} ${metadata.name} was refused: ${reason}`)
  }

  async read(object: KubeReference): Promise<ApiResponse> {
    return this.#client.request({ method: 'GET', path: await this.pathOf(object) })
  }

  /** Whether the cluster has a kind at the moment. */
  async serves(apiVersion: string, kind: string): Promise<boolean> {
    this.#resources.delete(`${apiVersion}/${kind}`)
    return (await this.#find(apiVersion, kind)) !== undefined
  }

  /** Whether an object is there, though it be deleted at the moment; without its kind, it is not. */
  async exists(object: KubeReference): Promise<boolean> {
    if (!(await this.serves(object.apiVersion, object.kind))) return false
    return (await this.read(object)).status !== 404
  }

  /** Asks for an object to be deleted, which may happen later. */
  async delete(object: KubeReference): Promise<ApiResponse> {
    return this.#client.request({ method: 'DELETE', path: await this.pathOf(object) })
  }

  /**
   * Where an object is in the API.
   *
   * @throws where the cluster has no such kind
   */
  async pathOf({
    apiVersion,
    kind,
    metadata: { name, namespace },
  }: KubeReference): Promise<string> {
    const resource = await this.#find(apiVersion, kind)
    if (resource === undefined) throw new Error(`the cluster has no ${kind} of ${apiVersion}`)
    const { name: plural, namespaced } = resource
    const folder = namespaced ? `/namespaces/${namespace ?? 'default'}` : ''
    return `${rootOf(apiVersion)}${folder}/${plural}/${encodeURIComponent(name)}`
  }

  async #find(apiVersion: string, kind: string): Promise<Resource | undefined> {
    const key = `${apiVersion}/${kind}`
    const known = this.#resources.get(key)
    if (known !== undefined) return known
    const { body } = await this.#client.request({ method: 'GET', path: rootOf(apiVersion) })
    const listed = memberOf(body, 'resources')
    for (const each of Array.isArray(listed) ? listed : []) {
      const name = String(memberOf(each, 'name'))
      if (name.includes('/')) continue
      const namespaced = memberOf(each, 'namespaced') === true
      this.#resources.set(`${apiVersion}/${memberOf(each, 'kind')}`, { name, namespaced })
    }
    return this.#resources.get(key)
  }
}

function rootOf(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
}
