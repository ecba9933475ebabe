import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'read-only-root',
  title: 'Containers do not write into their image',
  description: 'What cannot be written cannot be replaced by whoever breaks in.',
  severity: 'medium',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of [...pod.initContainers, ...pod.containers])
      if (!securityContext?.readOnlyRootFilesystem)
        deny(`container "${name}" does not set readOnlyRootFilesystem to true`)
  },
})
