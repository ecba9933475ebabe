import type { AcceptanceRules } from './acceptance-rules.ts'

/** The rules of gatekeeper-library, each with its guardrail in `examples/catalogue/gatekeeper-library`. */
export const GATEKEEPER_LIBRARY: AcceptanceRules = {
  'gatekeeper-library/general/allowedrepos': 'allowed-repos',
  'gatekeeper-library/general/allowedreposv2': 'allowed-images',
  'gatekeeper-library/general/automount-serviceaccount-token': 'automount-service-account-token',
  'gatekeeper-library/general/block-endpoint-edit-default-role': 'endpoint-edit-default-role',
  'gatekeeper-library/general/block-loadbalancer-services': 'no-load-balancer-services',
  'gatekeeper-library/general/block-nodeport-services': 'no-node-port-services',
  'gatekeeper-library/general/block-wildcard-ingress': 'no-wildcard-ingress',
  'gatekeeper-library/general/containerlimits': 'container-limits',
  'gatekeeper-library/general/containerrequests': 'container-requests',
  'gatekeeper-library/general/containerresources': 'required-resources',
  'gatekeeper-library/general/disallowedtags': 'disallowed-tags',
  'gatekeeper-library/general/imagedigests': 'image-digests',
  'gatekeeper-library/general/noupdateserviceaccount': 'service-account-changes',
  'gatekeeper-library/general/replicalimits': 'replica-limits',
  'gatekeeper-library/general/requiredlabels': 'required-labels',
  'gatekeeper-library/general/requiredprobes': 'required-probes',
  'gatekeeper-library/general/storageclass': {
    outOfReach: 'Which StorageClasses exist is known to the cluster alone, not to the request.',
  },
  'gatekeeper-library/general/uniqueingresshost': {
    outOfReach:
      'Which hosts other Ingresses have is known to the cluster alone, not to the request.',
  },
  'gatekeeper-library/general/verifydeprecatedapi': 'deprecated-apis',
  'gatekeeper-library/pod-security-policy/allow-privilege-escalation': 'privilege-escalation',
  'gatekeeper-library/pod-security-policy/capabilities': 'capabilities',
  'gatekeeper-library/pod-security-policy/flexvolume-drivers': 'flex-volume-drivers',
  'gatekeeper-library/pod-security-policy/fsgroup': 'fs-group',
  'gatekeeper-library/pod-security-policy/host-namespaces': 'host-namespaces',
  'gatekeeper-library/pod-security-policy/host-network-ports': 'host-network-ports',
  'gatekeeper-library/pod-security-policy/host-process': 'host-process',
  'gatekeeper-library/pod-security-policy/privileged-containers': 'privileged-containers',
  'gatekeeper-library/pod-security-policy/proc-mount': 'proc-mount',
  'gatekeeper-library/pod-security-policy/read-only-root-filesystem': 'read-only-root-filesystem',
  'gatekeeper-library/pod-security-policy/seccomp': 'seccomp-names',
  'gatekeeper-library/pod-security-policy/seccompv2': 'seccomp-types',
  'gatekeeper-library/pod-security-policy/users': 'users-and-groups',
  'gatekeeper-library/pod-security-policy/volumes': 'volume-types',
}
