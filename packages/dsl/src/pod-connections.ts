import { KINDS } from './kubernetes/kinds.generated.ts'
import type { LabelSelector } from './label-selector.ts'
import type { Matcher } from './matcher.ts'

/** What `kubectl exec` asks for. */
export interface PodExecOptions {
  readonly apiVersion: 'v1'
  readonly kind: 'PodExecOptions'
  readonly command?: readonly string[]
  readonly container?: string
  readonly stdin?: boolean
  readonly stdout?: boolean
  readonly stderr?: boolean
  readonly tty?: boolean
}

/** What `kubectl attach` asks for. */
export interface PodAttachOptions {
  readonly apiVersion: 'v1'
  readonly kind: 'PodAttachOptions'
  readonly container?: string
  readonly stdin?: boolean
  readonly stdout?: boolean
  readonly stderr?: boolean
  readonly tty?: boolean
}

/** What `kubectl port-forward` asks for. */
export interface PodPortForwardOptions {
  readonly apiVersion: 'v1'
  readonly kind: 'PodPortForwardOptions'
  readonly ports?: readonly number[]
}

/** What a request through the proxy of a Pod asks for. */
export interface PodProxyOptions {
  readonly apiVersion: 'v1'
  readonly kind: 'PodProxyOptions'
  readonly path?: string
}

/** What each way into a Pod carries. */
export interface PodConnections {
  readonly exec: PodExecOptions
  readonly attach: PodAttachOptions
  readonly portforward: PodPortForwardOptions
  readonly proxy: PodProxyOptions
}

const CARRIED: { readonly [C in keyof PodConnections]: PodConnections[C]['kind'] } = {
  exec: 'PodExecOptions',
  attach: 'PodAttachOptions',
  portforward: 'PodPortForwardOptions',
  proxy: 'PodProxyOptions',
}

/**
 * Matches ways into running Pods; `object` is what is asked for, and has no metadata: the Pod is
 * `request.name` in `request.namespace`.
 *
 * @example `on: podConnections(['exec', 'attach'])`
 */
export function podConnections<const C extends keyof PodConnections>(
  ways: readonly C[],
  options: { readonly namespaceSelector?: LabelSelector } = {},
): Matcher<PodConnections[C], 'object', 'CONNECT'> {
  return {
    kinds: ways.map((way) => ({
      ...KINDS.Pod,
      subresources: [way],
      carries: { group: '', version: 'v1', kind: CARRIED[way] },
    })),
    operations: ['CONNECT'],
    namespaceSelector: options.namespaceSelector,
    view: 'object',
  }
}
