import type { ClusterPlan } from './cluster-plan.ts'
import { etcdUrl } from './etcd.ts'
import type { ProgramStart } from './guarded-process.ts'

/** The API server itself, without a node. */
export function apiServerProgram({ engines, files, kubernetes, ports }: ClusterPlan): ProgramStart {
  return {
    name: 'kube-apiserver',
    path: engines['kube-apiserver'].path,
    args: [
      `--etcd-servers=${etcdUrl(ports.etcd)}`,
      '--bind-address=127.0.0.1',
      '--advertise-address=127.0.0.1',
      `--secure-port=${ports.api}`,
      `--tls-cert-file=${files.certificate}`,
      `--tls-private-key-file=${files.key}`,
      `--client-ca-file=${files.ca}`,
      `--cert-dir=${files.tls}`,
      `--token-auth-file=${files.tokens}`,
      '--allow-privileged=true',
      '--authorization-mode=RBAC',
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-key-file=${files.serviceAccountKey}`,
      `--service-account-signing-key-file=${files.serviceAccountKey}`,
      '--service-cluster-ip-range=10.0.0.0/24',
      // It would wait a second for an account of each Pod, then refuse the Pod.
      '--disable-admission-plugins=ServiceAccount',
      '--endpoint-reconciler-type=none',
      `--emulated-version=${kubernetes}`,
    ],
  }
}
