import { guardrail, workloads, changed } from 'gatewright'
import { z } from 'zod'
export default guardrail({ id: 's18', title: 't', description: 'd', severity: 'low', category: 'c', on: workloads(),
 params: z.object({ text: z.string(), flag: z.boolean() }),
 check({ pod, params, deny }) { if (changed(params.flag ? undefined : pod.spec, pod.spec)) deny('x') } })
