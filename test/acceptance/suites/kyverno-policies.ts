import type { AcceptanceRules } from './acceptance-rules.ts'

/** The rules of kyverno-policies, each with its guardrail in `examples/catalogue/kyverno-policies`. */
export const KYVERNO_POLICIES: AcceptanceRules = {
  'kyverno-policies/pod-security/baseline/disallow-capabilities disallow-capabilities/adding-capabilities':
    'baseline-capabilities',
  'kyverno-policies/pod-security/baseline/disallow-host-namespaces disallow-host-namespaces/host-namespaces':
    'host-namespaces',
  'kyverno-policies/pod-security/baseline/disallow-host-ports disallow-host-ports/host-ports-none':
    'host-ports',
  'kyverno-policies/pod-security/baseline/disallow-host-ports-range disallow-host-ports-range/host-port-range':
    'host-port-range',
  'kyverno-policies/pod-security/baseline/disallow-host-process disallow-host-process/host-process-containers':
    'host-process',
  'kyverno-policies/pod-security/baseline/disallow-privileged-containers disallow-privileged-containers/privileged-containers':
    'privileged-containers',
  'kyverno-policies/pod-security/baseline/disallow-proc-mount disallow-proc-mount/check-proc-mount':
    'proc-mount',
  'kyverno-policies/pod-security/baseline/restrict-seccomp restrict-seccomp/check-seccomp':
    'seccomp-profiles',
  'kyverno-policies/pod-security/restricted/disallow-capabilities-strict disallow-capabilities-strict/adding-capabilities-strict':
    'restricted-capabilities',
  'kyverno-policies/pod-security/restricted/disallow-capabilities-strict disallow-capabilities-strict/require-drop-all':
    'drop-all',
  'kyverno-policies/pod-security/restricted/disallow-privilege-escalation disallow-privilege-escalation/privilege-escalation':
    'privilege-escalation',
  'kyverno-policies/pod-security/restricted/require-run-as-non-root-user require-run-as-non-root-user/run-as-non-root-user':
    'root-users',
  'kyverno-policies/pod-security/restricted/require-run-as-nonroot require-run-as-nonroot/run-as-non-root':
    'run-as-non-root',
  'kyverno-policies/pod-security/restricted/restrict-seccomp-strict restrict-seccomp-strict/check-seccomp-strict':
    'seccomp-profiles-strict',
  'kyverno-policies/pod-security/restricted/restrict-volume-types restrict-volume-types/restricted-volumes':
    'volume-types',
  'kyverno-policies/best-practices/check-deprecated-apis check-deprecated-apis/validate-v1-25-removals':
    'removed-in-1-25',
  'kyverno-policies/best-practices/check-deprecated-apis check-deprecated-apis/validate-v1-29-removals':
    'removed-in-1-29',
  'kyverno-policies/best-practices/check-deprecated-apis check-deprecated-apis/validate-v1-32-removals':
    'removed-in-1-32',
  'kyverno-policies/best-practices/disallow-default-namespace disallow-default-namespace/validate-namespace':
    'default-namespace-pods',
  'kyverno-policies/best-practices/disallow-default-namespace disallow-default-namespace/validate-podcontroller-namespace':
    'default-namespace-workloads',
  'kyverno-policies/best-practices/disallow-empty-ingress-host disallow-empty-ingress-host/disallow-empty-ingress-host':
    'ingress-empty-hosts',
  'kyverno-policies/best-practices/disallow-latest-tag disallow-latest-tag/require-image-tag':
    'image-tags',
  'kyverno-policies/best-practices/disallow-latest-tag disallow-latest-tag/validate-image-tag':
    'latest-tags',
  'kyverno-policies/best-practices/require-drop-all drop-all-capabilities/require-drop-all':
    'drop-all-any-case',
  'kyverno-policies/best-practices/require-drop-cap-net-raw drop-cap-net-raw/require-drop-cap-net-raw':
    'drop-net-raw',
  'kyverno-policies/best-practices/require-labels require-labels/check-for-labels':
    'app-name-label',
  'kyverno-policies/best-practices/require-pod-requests-limits require-requests-limits/validate-resources':
    'requests-and-limits',
  'kyverno-policies/best-practices/require-probes require-pod-probes/validate-probes': 'probes',
  'kyverno-policies/best-practices/require-ro-rootfs require-ro-rootfs/validate-readOnlyRootFilesystem':
    'read-only-root-filesystem',
  'kyverno-policies/best-practices/restrict-image-registries restrict-image-registries/validate-registries':
    'image-registries',
  'kyverno-policies/best-practices/restrict-node-port restrict-nodeport/validate-nodeport':
    'node-ports',
  'kyverno-policies/psp-migration/check-supplemental-groups psp-check-supplemental-groups/supplementalgroup-ranges':
    'supplemental-group-ranges',
  'kyverno-policies/psp-migration/restrict-adding-capabilities psp-restrict-adding-capabilities/allowed-capabilities':
    'listed-capabilities',
  'kyverno-policies/cert-manager/limit-dnsnames cert-manager-limit-dnsnames/limit-dnsnames':
    'certificate-dns-names',
  'kyverno-policies/cert-manager/limit-duration cert-manager-limit-duration/certificate-duration-max-100days':
    'certificate-duration',
  'kyverno-policies/cert-manager/restrict-issuer cert-manager-restrict-issuer/restrict-corp-cert-issuer':
    'certificate-issuer',
  'kyverno-policies/other/block-updates-deletes block-updates-deletes/block-updates-deletes':
    'protected-services',
  'kyverno-policies/other/block-updates-deletes block-updates-deletes/*': 'protected-services',
  'kyverno-policies/other/deny-secret-service-account-token-type deny-secret-service-account-token-type/deny-secret-service-account-token-type':
    'service-account-token-secrets',
  'kyverno-policies/other/disallow-all-secrets no-secrets/secrets-not-from-env': 'secret-env',
  'kyverno-policies/other/disallow-all-secrets no-secrets/secrets-not-from-envfrom':
    'secret-env-from',
  'kyverno-policies/other/disallow-all-secrets no-secrets/secrets-not-from-volumes':
    'secret-volumes',
  'kyverno-policies/other/disallow-secrets-from-env-vars secrets-not-from-env-vars/secrets-not-from-env-vars':
    'secret-env-containers',
  'kyverno-policies/other/disallow-secrets-from-env-vars secrets-not-from-env-vars/secrets-not-from-envfrom':
    'secret-env-from-containers',
  'kyverno-policies/other/enforce-readwriteonce-pod readwriteonce-pod/readwrite-pvc-single-pod':
    'read-write-once-pod',
  'kyverno-policies/other/ingress-host-match-tls ingress-host-match-tls/host-match-tls':
    'ingress-tls-hosts',
  'kyverno-policies/other/limit-containers-per-pod limit-containers-per-pod/limit-containers-per-pod':
    'container-count',
  'kyverno-policies/other/metadata-match-regex metadata-match-regex/check-for-regex':
    'version-label',
  'kyverno-policies/other/prevent-bare-pods prevent-bare-pods/bare-pods': 'bare-pods',
  'kyverno-policies/other/require-cpu-limits require-cpu-limits/check-cpu-limits': 'cpu-limits',
  'kyverno-policies/other/require-deployments-have-multiple-replicas deployment-has-multiple-replicas/deployment-has-multiple-replicas':
    'deployment-replicas',
  'kyverno-policies/other/require-image-checksum require-image-checksum/require-image-checksum':
    'image-digests',
  'kyverno-policies/other/require-non-root-groups require-non-root-groups/check-fsgroup':
    'root-fs-group',
  'kyverno-policies/other/require-non-root-groups require-non-root-groups/check-runasgroup':
    'root-groups',
  'kyverno-policies/other/require-non-root-groups require-non-root-groups/check-supplementalgroups':
    'root-supplemental-groups',
  'kyverno-policies/other/require-pod-priorityclassname require-pod-priorityclassname/check-priorityclassname':
    'priority-class',
  'kyverno-policies/other/require-qos-guaranteed require-qos-guaranteed/guaranteed':
    'guaranteed-qos',
  'kyverno-policies/other/require-storageclass require-storageclass/pvc-storageclass':
    'claim-storage-class',
  'kyverno-policies/other/require-storageclass require-storageclass/ss-storageclass':
    'stateful-set-storage-class',
  'kyverno-policies/other/restrict-automount-sa-token restrict-automount-sa-token/validate-automountServiceAccountToken':
    'automount-token',
  'kyverno-policies/other/restrict-binding-clusteradmin restrict-binding-clusteradmin/clusteradmin-bindings':
    'cluster-admin-bindings',
  'kyverno-policies/other/restrict-escalation-verbs-roles restrict-escalation-verbs-roles/escalate':
    'rbac-escalation',
  'kyverno-policies/other/restrict-ingress-host unique-ingress-host/check-single-host-create': {
    outOfReach: 'Which hosts the other Ingresses of the cluster use is no part of the request.',
  },
  'kyverno-policies/other/restrict-ingress-host unique-ingress-host/deny-multiple-hosts':
    'single-ingress-host',
  'kyverno-policies/other/restrict-ingress-host unique-ingress-host/*': {
    outOfReach: 'Which hosts the other Ingresses of the cluster use is no part of the request.',
  },
  'kyverno-policies/other/restrict-ingress-wildcard restrict-ingress-wildcard/block-ingress-wildcard':
    'ingress-wildcards',
  'kyverno-policies/other/restrict-loadbalancer no-loadbalancer-service/no-LoadBalancer':
    'load-balancers',
  'kyverno-policies/other/restrict-pod-controller-serviceaccount-updates restrict-pod-controller-serviceaccount-updates/*':
    'service-account-changes',
  'kyverno-policies/other/restrict-usergroup-fsgroup-id validate-userid-groupid-fsgroup/validate-userid':
    'user-id',
  'kyverno-policies/other/restrict-usergroup-fsgroup-id validate-userid-groupid-fsgroup/validate-groupid':
    'group-id',
  'kyverno-policies/other/restrict-usergroup-fsgroup-id validate-userid-groupid-fsgroup/validate-fsgroup':
    'fs-group-id',
  'kyverno-policies/other/restrict-wildcard-verbs restrict-wildcard-verbs/wildcard-verbs':
    'rbac-wildcard-verbs',
}
