import { asciiLower, guardrail, workloads } from 'gatewright'

export default guardrail({
  id: 'drop-all-any-case',
  title: 'Containers drop all capabilities, however they spell it',
  description:
    'What a runtime grants by default is more than most containers need; runtimes read the name in any case.',
  severity: 'medium',
  category: 'Pod security',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, securityContext } of pod.allContainers)
      if (!securityContext?.capabilities?.drop?.some((dropped) => asciiLower(dropped) === 'all'))
        deny(`container "${name}" does not drop all capabilities`)
  },
})
