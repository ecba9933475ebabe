import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'host-path',
  title: 'Pods mount nothing of their node',
  description: 'By files of its node a Pod reaches the node itself, and is bound to it.',
  severity: 'high',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, hostPath } of pod.spec.volumes ?? [])
      if (hostPath !== undefined) deny(`volume "${name}" is the hostPath ${hostPath.path}`)
  },
})
