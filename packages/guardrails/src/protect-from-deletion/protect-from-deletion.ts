import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'

export default guardrail({
  id: 'protect-from-deletion',
  title: 'Protected objects are not deleted',
  description:
    'Deleting a Namespace, a volume claim or a CustomResourceDefinition deletes everything in it. One that carries the label of protection stays until somebody takes the label away first.',
  severity: 'critical',
  category: 'Deletion',
  on: kinds(
    [
      'Namespace',
      'PersistentVolumeClaim',
      'PersistentVolume',
      'CustomResourceDefinition',
      'StatefulSet',
      'Secret',
    ],
    { operations: ['DELETE'] },
  ),
  params: z.object({
    label: z.string().min(1).default('protected').describe('The label of protection.'),
    value: z.string().default('true').describe('Its value.'),
    actors,
    system,
  }),
  check({ oldObject, request, params, deny }) {
    if (oldObject.metadata?.labels?.[params.label] !== params.value) return
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    const name = oldObject.metadata.name ?? ''
    deny(`${oldObject.kind} "${name}" is protected by the label ${params.label}=${params.value}`)
  },
})
