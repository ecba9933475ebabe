import { changed, guardrail, workloads } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'no-in-place-change',
  title: 'What runs in production is not edited in place',
  description:
    'Images, commands, arguments, environment and volumes of Pods and workloads in production change by the GitOps controller alone, so that what runs is what was reviewed and the state before can be had again.',
  severity: 'high',
  category: 'Immutability',
  on: workloads({ operations: ['UPDATE'], namespaceSelector: PRODUCTION }),
  params: z.object({ actors, system }),
  check({ pod, oldPod, request, params, deny }) {
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    for (const container of pod.allContainers) {
      const name = container.name
      const before = oldPod.allContainers.filter((old) => old.name === name)
      if (before.length === 0) deny(`container "${name}" may not be added in place`)
      if (before.some((old) => changed(old.image, container.image)))
        deny(`container "${name}": image may not change in place`)
      if (before.some((old) => changed(old.command, container.command)))
        deny(`container "${name}": command may not change in place`)
      if (before.some((old) => changed(old.args, container.args)))
        deny(`container "${name}": args may not change in place`)
      if (before.some((old) => changed(old.env, container.env)))
        deny(`container "${name}": env may not change in place`)
      if (before.some((old) => changed(old.envFrom, container.envFrom)))
        deny(`container "${name}": envFrom may not change in place`)
      if (before.some((old) => changed(old.volumeMounts, container.volumeMounts)))
        deny(`container "${name}": volumeMounts may not change in place`)
    }
    for (const old of oldPod.allContainers)
      if (!pod.allContainers.some((container) => container.name === old.name))
        deny(`container "${old.name}" may not be removed in place`)
    if (changed(oldPod.spec.volumes, pod.spec.volumes)) deny('volumes may not change in place')
  },
})
