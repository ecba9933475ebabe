import type { Target } from '@gatewright/backend'
import type { EquivalentMutants } from './equivalent-mutants.ts'

const CEL: readonly Target[] = ['kyverno', 'kyverno-legacy', 'kubernetes']

/** Equivalent mutants of what every policy of ours has, whatever its guardrail says. */
export const KNOWN_EQUIVALENT: readonly EquivalentMutants[] = [
  {
    targets: CEL,
    mutations: [
      'variables.finalizing: drop a condition has(object.metadata)',
      "variables.finalizing: drop a part 'metadata' (2)",
      "variables.finalizing: alter 'metadata' -> 'metadata~' (2)",
    ],
    reason: 'Every object that an API server sends has metadata.',
  },
  {
    targets: CEL,
    mutations: [
      'variables.podSpec: drop a condition object.spec != null',
      'variables.podSpec: drop a condition object.spec.jobTemplate.spec.template.spec != null',
      'variables.podSpec: drop a condition object.spec.template.spec != null',
    ],
    reason: 'has() finds no member in null, just as in the empty map that stands for it.',
  },
  {
    targets: ['kyverno'],
    mutations: ['variables.finalizing: drop a condition has(oldObject.metadata)'],
    reason:
      'Where a request has no old object, Kyverno gives an empty one, in which no member is found.',
  },
  {
    targets: ['gatekeeper'],
    mutations: [
      'judged: drop a condition not input.review.operation in {"CONNECT", "DELETE"}',
      'judged: drop a part "CONNECT"',
      'judged: drop a part "DELETE"',
      'judged: alter "CONNECT" -> "CONNECT~"',
      'judged: alter "DELETE" -> "DELETE~"',
    ],
    reason: 'The operations of the template keep these requests away before the rules are asked.',
  },
  {
    targets: ['gatekeeper'],
    mutations: ['finalizing: drop a condition input.review.operation == "UPDATE"'],
    reason: 'Without an old object the comparison is undefined, and deletions are not judged.',
  },
  {
    targets: ['gatekeeper'],
    mutations: ['pod_spec 1: drop a rule default pod_spec'],
    reason: 'Nothing is found in an undefined spec, just as in an empty one.',
  },
]
