import { guardrail, podConnections } from 'gatewright'
import { z } from 'zod'
import { actors, mayAct, system } from '../shared/actors.ts'
import { PRODUCTION } from '../shared/production.ts'

export default guardrail({
  id: 'no-interactive-access',
  title: 'Nobody works inside the Pods of production',
  description:
    'A shell, an attached terminal or a forwarded port changes and reads what runs without a trace in Git. In production they are for those who are named, such as a break-glass group.',
  severity: 'high',
  category: 'Access',
  on: podConnections(['exec', 'attach', 'portforward', 'proxy'], { namespaceSelector: PRODUCTION }),
  params: z.object({ actors, system }),
  check({ request, params, deny }) {
    const isAllowed = mayAct(request.user, params.actors, params.system)
    if (isAllowed) return
    deny(`${request.user.name ?? ''} may not connect to Pods in ${request.namespace ?? ''}`)
  },
})
