import { type KubeObject, memberOf } from '@gatewright/engines'

/** Whether a document counts by now, and what is wrong with it. */
export type Readiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'wrong'; readonly problem: string }

const READY: Readiness = { kind: 'ready' }
const WAITING: Readiness = { kind: 'waiting' }

/** What the controller of a kind says in the status of a document. */
const RULES: Readonly<Record<string, (object: KubeObject) => Readiness>> = {
  ValidatingAdmissionPolicy: (object) => {
    const { status } = object
    if (memberOf(status, 'observedGeneration') !== object.metadata.generation) return WAITING
    const warnings = entriesOf(memberOf(status, 'typeChecking', 'expressionWarnings'))
    return warnings.length === 0 ? READY : wrong(warnings.map((one) => memberOf(one, 'warning')))
  },
  ValidatingPolicy: ({ status }) =>
    memberOf(status, 'conditionStatus', 'ready') === true ? READY : WAITING,
  ClusterPolicy: ({ status }) =>
    entriesOf(memberOf(status, 'conditions')).some(
      (one) => memberOf(one, 'type') === 'Ready' && memberOf(one, 'status') === 'True',
    )
      ? READY
      : WAITING,
  ConstraintTemplate: ({ status }) => {
    const errors = entriesOf(memberOf(status, 'byPod')).flatMap((pod) =>
      entriesOf(memberOf(pod, 'errors')),
    )
    if (errors.length > 0) return wrong(errors.map((one) => memberOf(one, 'message')))
    return memberOf(status, 'created') === true ? READY : WAITING
  },
}

/** Whether a document, as the API server has it, is enforced. */
export function readinessOf(object: KubeObject): Readiness {
  if (object.apiVersion.startsWith('constraints.gatekeeper.sh/')) return constraint(object)
  return RULES[object.kind]?.(object) ?? READY
}

function constraint(object: KubeObject): Readiness {
  const pods = entriesOf(memberOf(object.status, 'byPod'))
  const errors = pods.flatMap((pod) => entriesOf(memberOf(pod, 'errors')))
  if (errors.length > 0) return wrong(errors.map((one) => memberOf(one, 'message')))
  const isEnforced = pods.some(
    (pod) =>
      memberOf(pod, 'enforced') === true &&
      memberOf(pod, 'observedGeneration') === object.metadata.generation,
  )
  return isEnforced ? READY : WAITING
}

function wrong(problems: readonly unknown[]): Readiness {
  return { kind: 'wrong', problem: problems.map(String).join('; ') }
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
