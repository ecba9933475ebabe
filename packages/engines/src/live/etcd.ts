import type { ClusterPlan } from './cluster-plan.ts'
import type { ProgramStart } from './guarded-process.ts'

/** The store of the API server. */
export function etcdProgram({ engines, files, ports }: ClusterPlan): ProgramStart {
  const url = etcdUrl(ports.etcd)
  const peers = etcdUrl(ports.etcdPeer)
  return {
    name: 'etcd',
    path: engines.etcd.path,
    args: [
      '--name=gatewright',
      `--data-dir=${files.etcd}`,
      `--listen-client-urls=${url}`,
      `--advertise-client-urls=${url}`,
      `--listen-peer-urls=${peers}`,
      `--initial-advertise-peer-urls=${peers}`,
      `--initial-cluster=gatewright=${peers}`,
      // Nothing is lost when a program is killed; only when the machine is.
      '--unsafe-no-fsync',
    ],
  }
}

export function etcdUrl(port: number): string {
  return `http://127.0.0.1:${port}`
}
