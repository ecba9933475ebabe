/** An object of the Kubernetes API. */
export interface KubeObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly [member: string]: unknown
  }
  readonly [member: string]: unknown
}

export function isKubeObject(value: unknown): value is KubeObject {
  if (!isRecord(value) || !isRecord(value.metadata)) return false
  const { apiVersion, kind, metadata } = value
  return [apiVersion, kind, metadata.name].every((each) => typeof each === 'string')
}

/** The value at a path of members, or undefined. */
export function memberOf(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((each, name) => (isRecord(each) ? each[name] : undefined), value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
