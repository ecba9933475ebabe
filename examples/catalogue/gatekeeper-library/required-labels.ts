import { guardrail, kinds, matches, pattern } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'required-labels',
  title: 'Namespaces and Pods carry the agreed labels',
  description: 'Alerts, costs and network policies find what they are about by its labels.',
  severity: 'low',
  category: 'Labels',
  on: kinds('Namespace', 'Pod'),
  params: z.object({
    labels: z
      .array(z.object({ key: z.string(), allowedRegex: pattern().optional() }))
      .describe('Labels that must be there, each with what its value must contain a match of.'),
    message: z.string().optional().describe('What is said instead of naming the label.'),
  }),
  check({ object, params, deny }) {
    for (const { key, allowedRegex } of params.labels) {
      const value = object.metadata?.labels?.[key]
      if (value === undefined) deny(params.message ?? `label "${key}" is missing`)
      else if (allowedRegex !== undefined && !matches(value, allowedRegex))
        deny(params.message ?? `label "${key}": "${value}" does not match ${allowedRegex}`)
    }
  },
})
