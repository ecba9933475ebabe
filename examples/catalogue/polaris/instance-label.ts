import { guardrail, workloads } from 'gatewright'
import { isControlled } from './shared.ts'

const LABEL = 'app.kubernetes.io/instance'

export default guardrail({
  id: 'instance-label',
  title: 'Workloads carry their name as the instance label',
  description:
    'Dashboards and alerts find the parts of an instance by this label; Pods that a controller made are judged by the controller.',
  severity: 'low',
  category: 'Metadata',
  on: workloads(),
  check({ object, deny }) {
    if (isControlled(object)) return
    const { name = '', labels = {} } = object.metadata ?? {}
    const instance = labels[LABEL]
    if (instance === undefined) deny(`label "${LABEL}" is missing`)
    else if (instance !== name) deny(`label "${LABEL}" is "${instance}", not the name "${name}"`)
  },
})
