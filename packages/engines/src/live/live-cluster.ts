import type { LiveEngineName } from '../engine-pin.ts'
import type { FoundEngine } from '../resolve-engine.ts'
import type { ApiClient } from './api-client.ts'
import type { ClusterPorts } from './cluster-plan.ts'
import type { LiveFailure } from './live-failure.ts'

/** The minor versions of Kubernetes that the API server can behave as. */
export const KUBERNETES_MINORS = ['1.33', '1.34', '1.35', '1.36'] as const
export type KubernetesMinor = (typeof KUBERNETES_MINORS)[number]

/** The binaries of a cluster. */
export type LiveEngines = Readonly<Record<LiveEngineName, FoundEngine>>

/** What runs in a cluster. */
export interface LiveVersions {
  readonly etcd: string
  readonly kubernetes: string
  /** The minor version that the API server behaves as. */
  readonly emulated: KubernetesMinor
  readonly gatekeeper: string
  readonly kyverno: string
}

/** What starting a cluster is told. */
export interface StartOptions {
  /** Kept between starts; without one the cluster begins empty and leaves nothing. */
  readonly directory?: string
  readonly kubernetes?: KubernetesMinor
  readonly engines: LiveEngines
  /** Called with what is being done, in a few words. */
  readonly onProgress?: (text: string) => void
  /** Ports that are free, instead of any. */
  readonly choosePorts?: () => Promise<ClusterPorts>
}

/** A cluster that runs: every engine has denied something in it. */
export interface LiveCluster {
  readonly url: string
  /** The path of a kubeconfig of a cluster administrator. */
  readonly kubeconfig: string
  /** Asks as a cluster administrator, or as anybody. */
  readonly client: ApiClient
  readonly directory: string
  readonly versions: LiveVersions
  /** Ends every process and waits until they are gone; of a cluster of another process, the connections alone. */
  stop(): Promise<void>
}

/** A cluster that this process runs. */
export interface StartedCluster extends LiveCluster {
  /** Resolves once nothing of it runs any more: with the reason where it was not stopped. */
  readonly ended: Promise<LiveFailure | undefined>
}
