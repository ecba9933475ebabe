import { guardrail, kinds } from 'gatewright'
import { removed } from './shared.ts'

export default guardrail({
  id: 'removed-in-1-32',
  title: 'Nothing uses the versions that Kubernetes 1.32 removed',
  description:
    'A manifest in a removed version cannot be applied after the upgrade, when it may be needed most.',
  severity: 'medium',
  category: 'Deprecated APIs',
  on: kinds(
    removed('flowcontrol.apiserver.k8s.io', 'v1beta3', 'FlowSchema', 'flowschemas', 'Cluster'),
    removed(
      'flowcontrol.apiserver.k8s.io',
      'v1beta3',
      'PriorityLevelConfiguration',
      'prioritylevelconfigurations',
      'Cluster',
    ),
  ),
  check({ object, deny }) {
    deny(`${object.kind} of ${object.apiVersion} is removed in Kubernetes 1.32`)
  },
})
