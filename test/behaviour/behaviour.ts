/** What a check over one object must decide, in Node and on every engine. */
export interface Behaviour {
  /** A DNS label; the id of the guardrail that is made of it. */
  readonly id: string
  /** An expression for `on`; ConfigMaps by default. */
  readonly on?: string
  /** An expression for `params`. */
  readonly schema?: string
  readonly params?: Readonly<Record<string, unknown>>
  /** Statements before the guardrail, such as helper functions. */
  readonly before?: string
  /** The body of `check`, with `object`, `pod`, `params` and `deny` in scope. */
  readonly check: string
  /** Objects, as they are created, with the messages they are denied with; none where they are allowed. */
  readonly objects: readonly (readonly [
    object: Readonly<Record<string, unknown>>,
    ...messages: string[],
  ])[]
  /** Requests with the same: members of a case. */
  readonly requests?: readonly (readonly [
    request: Readonly<Record<string, unknown>>,
    ...messages: string[],
  ])[]
}

/** A ConfigMap with this data and these labels. */
export function configMap(data: unknown, metadata: object = {}): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings', namespace: 'shop', ...metadata },
    data,
  }
}

/** A Pod with this spec. */
export function pod(spec: unknown, metadata: object = {}): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', namespace: 'shop', ...metadata },
    spec,
  }
}
