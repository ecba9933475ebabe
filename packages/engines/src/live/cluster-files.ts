import { join } from 'node:path'

/** What is in the data directory of a cluster. */
export interface ClusterFiles {
  /** The process that runs the cluster. */
  readonly owner: string
  /** How the cluster can be reached, while it runs. */
  readonly cluster: string
  /** Why it ended by itself. */
  readonly failure: string
  /** Which versions made the data; there once a cluster was whole. */
  readonly data: string
  readonly kubeconfig: string
  readonly token: string
  readonly tokens: string
  /** A folder with a certificate and a key, by the names that Gatekeeper wants. */
  readonly tls: string
  readonly ca: string
  readonly certificate: string
  readonly key: string
  readonly serviceAccountKey: string
  readonly etcd: string
  readonly cache: string
}

/** The paths in a data directory. */
export function clusterFiles(directory: string): ClusterFiles {
  const tls = join(directory, 'tls')
  return {
    owner: join(directory, 'owner.json'),
    cluster: join(directory, 'cluster.json'),
    failure: join(directory, 'failure.json'),
    data: join(directory, 'data.json'),
    kubeconfig: join(directory, 'kubeconfig'),
    token: join(tls, 'token'),
    tokens: join(tls, 'tokens.csv'),
    tls,
    ca: join(tls, 'ca.crt'),
    certificate: join(tls, 'tls.crt'),
    key: join(tls, 'tls.key'),
    serviceAccountKey: join(tls, 'sa.key'),
    etcd: join(directory, 'etcd'),
    cache: join(directory, 'cache'),
  }
}
