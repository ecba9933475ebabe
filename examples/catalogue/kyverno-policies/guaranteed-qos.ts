import { guardrail, quantity, workloads } from 'gatewright'

export default guardrail({
  id: 'guaranteed-qos',
  title: 'Pods are of the class Guaranteed',
  description: 'A Pod whose limits equal its requests is the last to go when its node runs short.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, resources } of pod.containers)
      for (const resource of ['cpu', 'memory']) {
        const request = quantity(resources?.requests?.[resource] ?? '')
        const limit = quantity(resources?.limits?.[resource] ?? '')
        if (request === undefined || limit === undefined)
          deny(`container "${name}" does not set a ${resource} request and limit`)
        else if (!limit.equals(request))
          deny(`container "${name}": ${resource} limit and request differ`)
      }
  },
})
