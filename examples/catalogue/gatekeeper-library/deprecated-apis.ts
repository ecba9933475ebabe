import { type CustomKind, customKind, guardrail, kinds, type TypedObject } from 'gatewright'
import { z } from 'zod'

/** Kinds of a group, each with its resource, under versions that Kubernetes gave up. */
function removed(
  group: string,
  versions: readonly string[],
  scope: 'Cluster' | 'Namespaced',
  resources: Readonly<Record<string, string>>,
): CustomKind<TypedObject>[] {
  return Object.entries(resources).map(([kind, resource]) =>
    customKind({ group, versions, kind, resource, namespaced: scope === 'Namespaced' }),
  )
}

export default guardrail({
  id: 'deprecated-apis',
  title: 'Objects are written in versions that stay',
  description:
    'A version that the next Kubernetes drops cannot be applied after the upgrade, when it is needed most.',
  severity: 'medium',
  category: 'Upgrades',
  on: kinds(
    ...removed('admissionregistration.k8s.io', ['v1beta1'], 'Cluster', {
      MutatingWebhookConfiguration: 'mutatingwebhookconfigurations',
      ValidatingWebhookConfiguration: 'validatingwebhookconfigurations',
    }),
    ...removed('apiextensions.k8s.io', ['v1beta1'], 'Cluster', {
      CustomResourceDefinition: 'customresourcedefinitions',
    }),
    ...removed('apiregistration.k8s.io', ['v1beta1'], 'Cluster', { APIService: 'apiservices' }),
    ...removed('apps', ['v1beta1', 'v1beta2'], 'Namespaced', {
      DaemonSet: 'daemonsets',
      Deployment: 'deployments',
      ReplicaSet: 'replicasets',
      StatefulSet: 'statefulsets',
    }),
    ...removed('authentication.k8s.io', ['v1beta1'], 'Cluster', { TokenReview: 'tokenreviews' }),
    ...removed('authorization.k8s.io', ['v1beta1'], 'Cluster', {
      SubjectAccessReview: 'subjectaccessreviews',
    }),
    ...removed('autoscaling', ['v2beta1', 'v2beta2'], 'Namespaced', {
      HorizontalPodAutoscaler: 'horizontalpodautoscalers',
    }),
    ...removed('batch', ['v1beta1'], 'Namespaced', { CronJob: 'cronjobs' }),
    ...removed('certificates.k8s.io', ['v1beta1'], 'Cluster', {
      CertificateSigningRequest: 'certificatesigningrequests',
    }),
    ...removed('coordination.k8s.io', ['v1beta1'], 'Namespaced', { Lease: 'leases' }),
    ...removed('discovery.k8s.io', ['v1beta1'], 'Namespaced', { EndpointSlice: 'endpointslices' }),
    ...removed('events.k8s.io', ['v1beta1'], 'Namespaced', { Event: 'events' }),
    ...removed('extensions', ['v1beta1'], 'Namespaced', {
      DaemonSet: 'daemonsets',
      Deployment: 'deployments',
      Ingress: 'ingresses',
      NetworkPolicy: 'networkpolicies',
      ReplicaSet: 'replicasets',
    }),
    ...removed('extensions', ['v1beta1'], 'Cluster', { PodSecurityPolicy: 'podsecuritypolicies' }),
    ...removed('flowcontrol.apiserver.k8s.io', ['v1beta1', 'v1beta2', 'v1beta3'], 'Cluster', {
      FlowSchema: 'flowschemas',
      PriorityLevelConfiguration: 'prioritylevelconfigurations',
    }),
    ...removed('networking.k8s.io', ['v1beta1'], 'Namespaced', { Ingress: 'ingresses' }),
    ...removed('networking.k8s.io', ['v1beta1'], 'Cluster', { IngressClass: 'ingressclasses' }),
    ...removed('node.k8s.io', ['v1beta1'], 'Cluster', { RuntimeClass: 'runtimeclasses' }),
    ...removed('policy', ['v1beta1'], 'Namespaced', {
      PodDisruptionBudget: 'poddisruptionbudgets',
    }),
    ...removed('policy', ['v1beta1'], 'Cluster', { PodSecurityPolicy: 'podsecuritypolicies' }),
    ...removed('rbac.authorization.k8s.io', ['v1beta1'], 'Namespaced', {
      Role: 'roles',
      RoleBinding: 'rolebindings',
    }),
    ...removed('rbac.authorization.k8s.io', ['v1beta1'], 'Cluster', {
      ClusterRole: 'clusterroles',
      ClusterRoleBinding: 'clusterrolebindings',
    }),
    ...removed('scheduling.k8s.io', ['v1beta1'], 'Cluster', { PriorityClass: 'priorityclasses' }),
    ...removed('storage.k8s.io', ['v1beta1'], 'Namespaced', {
      CSIStorageCapacity: 'csistoragecapacities',
    }),
    ...removed('storage.k8s.io', ['v1beta1'], 'Cluster', {
      CSIDriver: 'csidrivers',
      CSINode: 'csinodes',
      StorageClass: 'storageclasses',
      VolumeAttachment: 'volumeattachments',
    }),
  ),
  params: z.object({
    kvs: z
      .array(
        z.object({
          deprecatedAPI: z.string(),
          kinds: z.array(z.string()),
          targetAPI: z.string(),
        }),
      )
      .describe('Versions that may not be used, each with its kinds and the version instead.'),
  }),
  check({ object, params, deny }) {
    for (const { deprecatedAPI, kinds, targetAPI } of params.kvs)
      if (object.apiVersion === deprecatedAPI && kinds.includes(object.kind))
        deny(`${deprecatedAPI} of ${object.kind} is deprecated; write it in ${targetAPI}`)
  },
})
