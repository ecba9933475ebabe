import type { ClusterFiles } from './cluster-files.ts'
import type { KubernetesMinor, LiveEngines } from './live-cluster.ts'

/** The ports of 127.0.0.1 that the programs listen on. */
export interface ClusterPorts {
  readonly etcd: number
  readonly etcdPeer: number
  readonly api: number
  readonly gatekeeper: number
  readonly gatekeeperHealth: number
  readonly kyverno: number
  readonly kyvernoMetrics: number
}

/** What the flags of every program are made from. */
export interface ClusterPlan {
  readonly files: ClusterFiles
  readonly ports: ClusterPorts
  readonly engines: LiveEngines
  readonly kubernetes: KubernetesMinor
}
