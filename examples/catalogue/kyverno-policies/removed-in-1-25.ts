import { guardrail, kinds } from 'gatewright'
import { removed } from './shared.ts'

export default guardrail({
  id: 'removed-in-1-25',
  title: 'Nothing uses the versions that Kubernetes 1.25 removed',
  description:
    'A manifest in a removed version cannot be applied after the upgrade, when it may be needed most.',
  severity: 'medium',
  category: 'Deprecated APIs',
  on: kinds(
    removed('batch', 'v1beta1', 'CronJob', 'cronjobs'),
    removed('discovery.k8s.io', 'v1beta1', 'EndpointSlice', 'endpointslices'),
    removed('events.k8s.io', 'v1beta1', 'Event', 'events'),
    removed('policy', 'v1beta1', 'PodDisruptionBudget', 'poddisruptionbudgets'),
    removed('policy', 'v1beta1', 'PodSecurityPolicy', 'podsecuritypolicies', 'Cluster'),
    removed('node.k8s.io', 'v1beta1', 'RuntimeClass', 'runtimeclasses', 'Cluster'),
  ),
  check({ object, deny }) {
    deny(`${object.kind} of ${object.apiVersion} is removed in Kubernetes 1.25`)
  },
})
