export { kubernetesBackend } from './documents/kubernetes.ts'
export { kyvernoBackend } from './documents/kyverno.ts'
export { kyvernoLegacyBackend } from './documents/kyverno-legacy.ts'
