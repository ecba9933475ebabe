import type { KubernetesMinor, LiveEngines } from '@gatewright/engines'
import type { FailureText } from './failure-diagnostic.ts'

/** What the supervisor of a cluster is told, once. */
export interface SupervisorOrder {
  readonly directory: string
  readonly kubernetes: KubernetesMinor | undefined
  readonly engines: LiveEngines
}

/** What it says while the cluster starts; after `ready` nobody listens. */
export type SupervisorMessage =
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: FailureText }
