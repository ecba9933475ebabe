/** The engines that policies are emitted for. */
export type Target = 'kyverno' | 'kyverno-legacy' | 'gatekeeper' | 'kubernetes'

/** All targets, in the order in which reports list them. */
export const TARGETS: readonly Target[] = ['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes']
