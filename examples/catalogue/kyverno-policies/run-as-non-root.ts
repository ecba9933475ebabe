import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'run-as-non-root',
  title: 'Containers may not run as root',
  description:
    'With runAsNonRoot the kubelet refuses images whose user is root, whatever they say; a container has it from its Pod unless it says otherwise.',
  severity: 'high',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    const common = pod.spec.securityContext?.runAsNonRoot ?? false
    for (const { name, securityContext } of pod.allContainers)
      if (!(securityContext?.runAsNonRoot ?? common))
        deny(`container "${name}" does not set runAsNonRoot to true, nor does its Pod for it`)
  },
})
