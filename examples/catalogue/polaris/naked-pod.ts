import { guardrail, kinds } from 'gatewright'
import { isControlled } from './shared.ts'

const LABEL = 'app.kubernetes.io/name'

export default guardrail({
  id: 'naked-pod',
  title: 'Pods without a controller carry their name as a label',
  description:
    'Nothing but its labels says what a Pod is that no controller made, and nothing else finds it.',
  severity: 'low',
  category: 'Metadata',
  on: kinds('Pod'),
  check({ object, deny }) {
    if (isControlled(object)) return
    const { name = '', labels = {} } = object.metadata ?? {}
    const label = labels[LABEL]
    if (label === undefined) deny(`label "${LABEL}" is missing`)
    else if (label !== name) deny(`label "${LABEL}" is "${label}", not the name "${name}"`)
  },
})
