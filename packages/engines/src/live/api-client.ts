import { Agent, request as send } from 'node:https'
import { parseWarnings } from './parse-warnings.ts'

/** Somebody else to ask as; an API server adds `system:authenticated` to the groups. */
export interface Impersonation {
  readonly username: string
  readonly uid?: string
  readonly groups?: readonly string[]
  readonly extra?: Readonly<Record<string, readonly string[]>>
}

/** One request to an API server. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Absolute, without a query: `/api/v1/namespaces/team/pods`. */
  readonly path: string
  /** A value that becomes JSON. */
  readonly body?: unknown
  /** JSON unless it is said, such as the kind of a patch. */
  readonly contentType?: string
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly as?: Impersonation
}

/** What the API server said, whatever its status. */
export interface ApiResponse {
  readonly status: number
  /** Parsed where it is JSON, otherwise the text. */
  readonly body: unknown
  /** The texts of the Warning headers, in their order. */
  readonly warnings: readonly string[]
}

/** Where an API server is, and who asks. */
export interface ApiClientOptions {
  readonly url: string
  /** The certificate of its authority, as PEM. */
  readonly ca: string
  readonly token: string
}

/** Milliseconds after which a silent API server is given up. */
const SILENCE = 60_000

/** Talks to an API server over connections that are kept; any number of requests may be on their way. */
export class ApiClient {
  readonly url: string
  readonly #address: URL
  readonly #token: string
  readonly #agent: Agent

  constructor({ url, ca, token }: ApiClientOptions) {
    this.url = url
    this.#address = new URL(url)
    this.#token = token
    this.#agent = new Agent({ ca, keepAlive: true, maxSockets: 32 })
  }

  /** @throws where no answer comes; never for the status of one */
  request({ method, path, body, contentType, query, as }: ApiRequest): Promise<ApiResponse> {
    // Bytes, since Node writes headers as it does a text that follows them.
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
    const search = query === undefined ? '' : `?${searchOf(query)}`
    return new Promise((resolve, reject) => {
      const outgoing = send(
        {
          hostname: this.#address.hostname,
          port: this.#address.port,
          agent: this.#agent,
          timeout: SILENCE,
          method,
          path: `${path}${search}`,
          headers: {
            accept: 'application/json',
            authorization: `Bearer ${this.#token}`,
            ...(bytes === undefined
              ? {}
              : {
                  'content-type': contentType ?? 'application/json',
                  'content-length': bytes.length,
                }),
            ...(as === undefined ? {} : impersonationHeaders(as)),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = []
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
          incoming.on('error', reject)
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              body: parsed(Buffer.concat(chunks).toString('utf8')),
              warnings: parseWarnings(incoming.rawHeaders),
            }),
          )
        },
      )
      outgoing.on('timeout', () => outgoing.destroy(new Error(`${method} ${path}: no answer`)))
      outgoing.on('error', reject)
      outgoing.end(bytes)
    })
  }

  /** Ends the connections that are kept. */
  close(): void {
    this.#agent.destroy()
  }
}

/** A query; of a list, every entry under the same name. */
function searchOf(query: NonNullable<ApiRequest['query']>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    ),
  )
}

/** The headers of https://kubernetes.io/docs/reference/access-authn-authz/authentication/#user-impersonation. */
export function impersonationHeaders({
  username,
  uid,
  groups = [],
  extra = {},
}: Impersonation): Record<string, string | string[]> {
  return {
    'impersonate-user': headerText(username),
    ...(uid === undefined ? {} : { 'impersonate-uid': headerText(uid) }),
    ...(groups.length === 0 ? {} : { 'impersonate-group': groups.map(headerText) }),
    ...Object.fromEntries(
      Object.entries(extra).map(([key, values]) => [
        `impersonate-extra-${escapedKey(key)}`,
        values.map(headerText),
      ]),
    ),
  }
}

/** Node writes headers as Latin-1, the API server reads UTF-8. */
function headerText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** What a name of a header may not have is percent-encoded, as the API server wants it. */
function escapedKey(key: string): string {
  return Array.from(Buffer.from(key, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte)
    return /[A-Za-z0-9!#$&'*+.^_`|~-]/.test(character)
      ? character
      : `%${byte.toString(16).padStart(2, '0')}`
  }).join('')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
