import { setTimeout as wait } from 'node:timers/promises'
import type { RequestNamespace } from '@gatewright/dsl'
import type { ApiClient } from '@gatewright/engines'

/** Milliseconds until every engine has heard of a Namespace, on a machine that is not overloaded. */
const HEARD = 250
/** How often a Namespace is looked for that is being deleted. */
const LOOKS = 120

interface NamespaceMetadata {
  readonly name: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** The Namespaces of a cluster, as cases want them. */
export class LiveNamespaces {
  readonly #client: ApiClient
  readonly #present = new Map<string, string>()

  constructor(client: ApiClient) {
    this.#client = client
  }

  /** Makes a Namespace have these labels and annotations and no others; says what it has then. */
  async have({
    name = 'default',
    labels,
    annotations,
  }: RequestNamespace): Promise<RequestNamespace> {
    const wanted = JSON.stringify([labels ?? {}, annotations ?? {}])
    const present = this.#present.get(name)
    if (present !== wanted) {
      await this.#put({ name, labels: labels ?? {}, annotations: annotations ?? {} })
      this.#present.set(name, wanted)
      await wait(HEARD)
    }
    const { body } = await this.#client.request({ method: 'GET', path: `${PATH}/${name}` })
    const { metadata } = body as { readonly metadata: NamespaceMetadata }
    return { name, labels: metadata.labels ?? {}, annotations: metadata.annotations ?? {} }
  }

  /** Whether a name is that of a Namespace that cases are judged in. */
  has(name: string): boolean {
    return this.#present.has(name)
  }

  async #put(metadata: NamespaceMetadata): Promise<void> {
    const body = { apiVersion: 'v1', kind: 'Namespace', metadata }
    const path = `${PATH}/${metadata.name}`
    for (let count = 0; count < LOOKS; count++) {
      const created = await this.#client.request({ method: 'POST', path: PATH, body })
      if (created.status < 300) return
      const { body: updated, status } = await this.#client.request({ method: 'PUT', path, body })
      const { metadata: has } = updated as { readonly metadata?: { deletionTimestamp?: string } }
      // One that a case has deleted goes first.
      if (status < 300 && has?.deletionTimestamp === undefined) return
      await wait(HEARD)
    }
  }
}

const PATH = '/api/v1/namespaces'
