// What is asked of the API about the shop, by whom.
import { isDeepStrictEqual } from 'node:util'
import { readObjects } from './read-objects.mjs'
import { until } from './until.mjs'

const MERGE = 'application/merge-patch+json'

/** The objects of a manifest. */
export const manifest = (name) => readObjects(`${import.meta.dirname}/manifests/${name}.yaml`)

/** A namespace of the shop in a cluster. */
export class Shop {
  #client
  #objects

  constructor({ client, objects, namespace }) {
    this.#client = client
    this.#objects = objects
    this.namespace = namespace
  }

  /** Applies a manifest by server-side apply: the answer to its last object, or to the first that was refused. */
  async apply(as, name) {
    let response
    for (const object of manifest(name)) {
      const query = { fieldManager: 'kustomize-controller', force: 'true' }
      const contentType = 'application/apply-patch+yaml'
      const placed = this.#place(object)
      response = await this.#ask(placed, { method: 'PATCH', query, contentType, body: placed, as })
      if (response.status >= 300) return response
    }
    return response
  }

  patch(as, kind, name, body, contentType = MERGE) {
    return this.#ask(this.#reference(kind, name), { method: 'PATCH', contentType, body, as })
  }

  setImage(as, deployment, container, image) {
    const body = { spec: { template: { spec: { containers: [{ name: container, image }] } } } }
    const contentType = 'application/strategic-merge-patch+json'
    return this.patch(as, 'Deployment', deployment, body, contentType)
  }

  delete(as, kind, name) {
    return this.#ask(this.#reference(kind, name), { method: 'DELETE', as })
  }

  read(kind, name) {
    return this.#objects.read(this.#reference(kind, name))
  }

  exists(kind, name) {
    return this.#objects.exists(this.#reference(kind, name))
  }

  async exec(as, pod, command) {
    const path = `${await this.#objects.pathOf(this.#reference('Pod', pod))}/exec`
    return this.#client.request({
      method: 'POST',
      path,
      query: { command, container: 'app', stdout: 'true' },
      as,
    })
  }

  /**
   * Waits until the Deployment has become the Pods of its manifest, and no others are left.
   *
   * @returns the ReplicaSet and the Pods that its controllers have made
   */
  async rollout(name) {
    const { spec } = manifest(name).find(({ kind }) => kind === 'Deployment')
    const images = spec.template.spec.containers.map(({ image }) => image)
    return until(`the Deployment of ${name} has its Pods`, async () => {
      const sets = (await this.#list('ReplicaSet')).filter((set) => set.spec.replicas > 0)
      const pods = await this.#list('Pod')
      const [set] = sets
      if (sets.length !== 1 || pods.length !== spec.replicas) return undefined
      const { containers } = set.spec.template.spec
      const isOurs = isDeepStrictEqual(
        containers.map(({ image }) => image),
        images,
      )
      const areItsOwn = pods.every(
        ({ metadata }) => metadata.ownerReferences?.[0]?.uid === set.metadata.uid,
      )
      return isOurs && areItsOwn ? { set, pods } : undefined
    })
  }

  async #list(kind) {
    const path = await this.#objects.pathOf(this.#reference(kind, 'any'))
    const { body } = await this.#client.request({ method: 'GET', path: path.replace(/\/any$/, '') })
    return body.items
  }

  async #ask(reference, request) {
    return this.#client.request({ path: await this.#objects.pathOf(reference), ...request })
  }

  #place(object) {
    if (object.kind === 'Namespace') return object
    return { ...object, metadata: { ...object.metadata, namespace: this.namespace } }
  }

  #reference(kind, name) {
    const apiVersion = kind === 'Deployment' || kind === 'ReplicaSet' ? 'apps/v1' : 'v1'
    return this.#place({ apiVersion, kind, metadata: { name } })
  }
}
