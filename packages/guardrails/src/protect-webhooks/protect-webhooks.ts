import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'

export default guardrail({
  id: 'protect-webhooks',
  title: 'The webhooks of the engines stay as they are',
  description:
    'The webhook configurations say for which requests an API server asks an engine. Who edits them switches guardrails off without touching one. Only a ValidatingAdmissionPolicy can protect them: an API server asks no webhook about webhooks.',
  severity: 'critical',
  category: 'Deletion',
  on: kinds(['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'], {
    operations: ['UPDATE', 'DELETE'],
  }),
  params: z.object({
    prefixes: z
      .array(z.string().min(1))
      .default(['kyverno-', 'gatekeeper-'])
      .describe("How the names of the engines' configurations begin."),
    engines: z
      .array(z.string().min(1))
      .default(['system:serviceaccount:kyverno:', 'system:serviceaccount:gatekeeper-system:'])
      .describe("How the names of the engines' own users begin: they write their configurations."),
    actors,
    system,
  }),
  check({ oldObject, request, params, deny }) {
    const name = oldObject.metadata?.name ?? ''
    if (!params.prefixes.some((prefix) => name.startsWith(prefix))) return
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    const user = request.user.name ?? ''
    if (params.engines.some((engine) => user.startsWith(engine))) return
    deny(`${oldObject.kind} "${name}" may not be changed by ${user}`)
  },
})
