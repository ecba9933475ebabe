import { guardrail, workloads } from 'gatewright'

const MOST = 4

export default guardrail({
  id: 'container-count',
  title: 'Pods have four containers at most',
  description: 'Containers of one Pod are scheduled, scaled and restarted together, needed or not.',
  severity: 'low',
  category: 'Pods',
  on: workloads(),
  check({ pod, deny }) {
    const count = pod.containers.length
    if (count > MOST) deny(`the Pod has ${count} containers, more than ${MOST}`)
  },
})
