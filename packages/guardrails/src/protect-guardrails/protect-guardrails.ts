import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'

export default guardrail({
  id: 'protect-guardrails',
  title: 'The engines of the guardrails are not deleted',
  description:
    'Without its namespace, its Deployment, its Service or the definitions of its policies an engine judges nothing more, and with a CustomResourceDefinition every policy of its kind goes.',
  severity: 'critical',
  category: 'Deletion',
  on: kinds(['Namespace', 'CustomResourceDefinition', 'Deployment', 'Service', 'ServiceAccount'], {
    operations: ['DELETE'],
  }),
  params: z.object({
    namespaces: z
      .array(z.string().min(1))
      .default(['kyverno', 'gatekeeper-system'])
      .describe('The namespaces of the engines.'),
    groups: z
      .array(z.string().min(1))
      .default(['kyverno.io', 'gatekeeper.sh'])
      .describe('Domains of the API groups of the engines.'),
    actors,
    system,
  }),
  check({ oldObject, request, params, deny }) {
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    const name = oldObject.metadata?.name ?? ''
    if (oldObject.kind === 'CustomResourceDefinition') {
      if (params.groups.some((group) => name.endsWith(`.${group}`)))
        deny(`CustomResourceDefinition "${name}" holds guardrails`)
    } else if (oldObject.kind === 'Namespace') {
      if (params.namespaces.includes(name)) deny(`Namespace "${name}" runs guardrails`)
    } else if (params.namespaces.includes(oldObject.metadata?.namespace ?? ''))
      deny(`${oldObject.kind} "${name}" runs guardrails`)
  },
})
