import type { RequestUser } from '@gatewright/dsl'
import type { ApiClient } from '@gatewright/engines'

/** Who an API server takes somebody for: it adds groups, and writes extra fields in small letters. */
export class LiveUsers {
  readonly #client: ApiClient
  readonly #known = new Map<string, Promise<RequestUser | undefined>>()

  constructor(client: ApiClient) {
    this.#client = client
  }

  /** The user as engines see it; undefined where nobody can be asked as. */
  seenAs(user: RequestUser): Promise<RequestUser | undefined> {
    const key = JSON.stringify(user)
    const known = this.#known.get(key) ?? this.#ask(user)
    this.#known.set(key, known)
    return known
  }

  /** @see https://kubernetes.io/docs/reference/access-authn-authz/authentication/#self-subject-review */
  async #ask(user: RequestUser): Promise<RequestUser | undefined> {
    // There is no header that says nobody.
    if (user.username === '') return undefined
    const { status, body } = await this.#client.request({
      method: 'POST',
      path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      as: user,
      body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
    })
    if (status >= 300) return undefined
    return (body as { readonly status: { readonly userInfo: RequestUser } }).status.userInfo
  }
}
