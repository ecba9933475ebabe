import type { ClusterPlan } from './cluster-plan.ts'
import type { ProgramStart } from './guarded-process.ts'

/** What happens in a cluster by itself: types of policies are checked, namespaces emptied, Pods made. */
const CONTROLLERS = [
  'validatingadmissionpolicy-status-controller',
  'namespace-controller',
  'garbage-collector-controller',
  'clusterrole-aggregation-controller',
  'deployment-controller',
  'replicaset-controller',
  'serviceaccount-controller',
]

/** Some controllers of Kubernetes. */
export function controllerManagerProgram({ engines, files }: ClusterPlan): ProgramStart {
  return {
    name: 'kube-controller-manager',
    path: engines['kube-controller-manager'].path,
    args: [
      `--kubeconfig=${files.kubeconfig}`,
      '--bind-address=127.0.0.1',
      // Nobody asks it anything.
      '--secure-port=0',
      '--leader-elect=false',
      `--controllers=${CONTROLLERS.join(',')}`,
      // Policies that tell users apart see the controllers that they see in other clusters.
      '--use-service-account-credentials',
    ],
  }
}
