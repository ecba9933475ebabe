import type { Backend, Target } from '@gatewright/backend'
import { kubernetesBackend, kyvernoBackend, kyvernoLegacyBackend } from '@gatewright/backend-cel'
import { gatekeeperBackend } from '@gatewright/backend-gatekeeper'

/** The one list of back ends. */
export const BACKENDS: { readonly [T in Target]: Backend } = {
  kyverno: kyvernoBackend,
  'kyverno-legacy': kyvernoLegacyBackend,
  gatekeeper: gatekeeperBackend,
  kubernetes: kubernetesBackend,
}
