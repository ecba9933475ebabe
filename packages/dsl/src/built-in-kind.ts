import type { KindInfo } from './kubernetes/kind-info.ts'
import { KINDS, type KubernetesKinds } from './kubernetes/kinds.generated.ts'

/** What is known of a built-in kind. A name that a cast let through is all there is of it, and the compiler says so. */
export function builtInKind(name: keyof KubernetesKinds): KindInfo {
  const found: KindInfo | undefined = KINDS[name]
  return found ?? ({ kind: name } as KindInfo)
}
