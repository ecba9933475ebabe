import { guardrail, workloads } from 'gatewright'
import { isRoot } from './shared.ts'

export default guardrail({
  id: 'root-users',
  title: 'Nothing asks to run as root',
  description: 'Root in a container is root on its node as soon as the container is left.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    if (isRoot(pod.spec.securityContext?.runAsUser)) deny('runAsUser of the Pod is root')
    for (const { name, securityContext } of pod.allContainers)
      if (isRoot(securityContext?.runAsUser)) deny(`runAsUser of container "${name}" is root`)
  },
})
