import { guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'read-only-root-filesystem',
  title: 'Containers cannot write into their images',
  description: 'Who breaks into a container that is read-only cannot leave a program there.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.containers)
      if (!securityContext?.readOnlyRootFilesystem)
        deny(`container "${name}" does not set readOnlyRootFilesystem to true`)
  },
})
