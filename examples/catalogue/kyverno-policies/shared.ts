import { type CustomKind, customKind, type TypedObject } from 'gatewright'

/** Whether an id of a user or a group is that of root. */
export function isRoot(id: number | undefined): boolean {
  return id !== undefined && id <= 0
}

/** A Certificate of cert-manager, as far as guardrails read it. */
interface CertificateV1 extends TypedObject {
  readonly spec?: {
    readonly dnsNames?: readonly string[]
    readonly duration?: string
    readonly issuerRef?: { readonly name?: string; readonly kind?: string; readonly group?: string }
  }
}

export const Certificate = customKind<CertificateV1>({
  group: 'cert-manager.io',
  versions: ['v1'],
  kind: 'Certificate',
  resource: 'certificates',
  namespaced: true,
})

/** A built-in kind in a version that Kubernetes no longer serves. */
export function removed(
  group: string,
  version: string,
  kind: string,
  resource: string,
  scope: 'Namespaced' | 'Cluster' = 'Namespaced',
): CustomKind<TypedObject> {
  const namespaced = scope === 'Namespaced'
  return customKind<TypedObject>({ group, versions: [version], kind, resource, namespaced })
}
