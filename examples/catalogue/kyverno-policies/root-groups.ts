import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'root-groups',
  title: 'Containers run in a group that is not root',
  description:
    'Many files of an image and of its node belong to the group of root; a container has its group from its Pod unless it says otherwise.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    const common = pod.spec.securityContext?.runAsGroup ?? 0
    for (const { name, securityContext } of pod.allContainers)
      if ((securityContext?.runAsGroup ?? common) <= 0)
        deny(`container "${name}" does not set runAsGroup above 0, nor does its Pod for it`)
  },
})
