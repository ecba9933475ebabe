import type { AcceptanceRules } from './acceptance-rules.ts'

const CLUSTER_ROLE = { outOfReach: 'What a binding grants is written in the ClusterRole.' }
const ROLE = { outOfReach: 'What a binding grants is written in the Role.' }

/** The rules of polaris, each with its guardrail in `examples/catalogue/polaris`. */
export const POLARIS: AcceptanceRules = {
  'polaris/automountServiceAccountToken': {
    outOfReach: 'A Pod that does not say is decided by its ServiceAccount.',
  },
  'polaris/clusterrolePodExecAttach': 'cluster-role-exec',
  'polaris/clusterrolebindingClusterAdmin': CLUSTER_ROLE,
  'polaris/clusterrolebindingPodExecAttach': CLUSTER_ROLE,
  'polaris/cpuLimitsMissing': 'cpu-limits',
  'polaris/cpuRequestsMissing': 'cpu-requests',
  'polaris/dangerousCapabilities': 'dangerous-capabilities',
  'polaris/deploymentMissingReplicas': 'deployment-replicas',
  'polaris/hostIPCSet': 'host-ipc',
  'polaris/hostNetworkSet': 'host-network',
  'polaris/hostPIDSet': 'host-pid',
  'polaris/hostPathSet': 'host-path',
  'polaris/hostPortSet': 'host-port',
  'polaris/hostProcess': 'host-process',
  'polaris/hpaMaxAvailability': 'hpa-max-replicas',
  'polaris/hpaMinAvailability': 'hpa-min-replicas',
  'polaris/insecureCapabilities': 'insecure-capabilities',
  'polaris/linuxHardening': 'linux-hardening',
  'polaris/livenessProbeMissing': 'liveness-probes',
  'polaris/memoryLimitsMissing': 'memory-limits',
  'polaris/memoryRequestsMissing': 'memory-requests',
  'polaris/metadataAndInstanceMismatched': 'instance-label',
  'polaris/missingNetworkPolicy': {
    outOfReach: 'It asks for a NetworkPolicy that selects the Pod.',
  },
  'polaris/missingPodDisruptionBudget': {
    outOfReach: 'It asks for a PodDisruptionBudget that selects the Pods.',
  },
  'polaris/nakedPod': 'naked-pod',
  'polaris/notReadOnlyRootFilesystem': 'read-only-root',
  'polaris/pdbDisruptionsIsZero': 'pdb-disruptions',
  'polaris/pdbMinAvailableGreaterThanHPAMinReplicas': {
    outOfReach:
      'It compares a PodDisruptionBudget with a HorizontalPodAutoscaler, and judges neither.',
  },
  'polaris/priorityClassNotSet': 'priority-class',
  'polaris/privilegeEscalationAllowed': 'privilege-escalation',
  'polaris/procMount': 'proc-mount',
  'polaris/pullPolicyNotAlways': 'pull-policy',
  'polaris/readinessProbeMissing': 'readiness-probes',
  'polaris/resourceRange': 'resource-range',
  'polaris/rolePodExecAttach': 'role-exec',
  'polaris/rolebindingClusterAdminClusterRole': CLUSTER_ROLE,
  'polaris/rolebindingClusterAdminRole': ROLE,
  'polaris/rolebindingClusterRolePodExecAttach': CLUSTER_ROLE,
  'polaris/rolebindingRolePodExecAttach': ROLE,
  'polaris/runAsPrivileged': 'privileged',
  'polaris/runAsRootAllowed': 'run-as-root',
  'polaris/sensitiveConfigmapContent': 'configmap-secrets',
  'polaris/sensitiveContainerEnvVar': 'env-secrets',
  'polaris/tagNotSpecified': 'image-tags',
  'polaris/tlsSettingsMissing': 'ingress-tls',
  'polaris/topologySpreadConstraint': 'topology-spread',
}
