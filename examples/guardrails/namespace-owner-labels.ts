import { guardrail, kinds, matches, pattern } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'namespace-owner-labels',
  title: 'Namespaces say who owns them',
  description:
    'Every Namespace carries the labels by which alerts, costs and access reviews find its owner, each in the agreed form.',
  severity: 'medium',
  category: 'Namespaces',
  on: kinds('Namespace'),
  params: z.object({
    labels: z
      .record(z.string(), pattern())
      .describe('Required labels, each with the regular expression that its value must match.'),
  }),
  check({ object, params, deny }) {
    const labels = object.metadata?.labels ?? {}
    for (const [label, form] of Object.entries(params.labels)) {
      const value = labels[label]
      if (value === undefined) deny(`label "${label}" is missing`)
      else if (!matches(value, form)) deny(`label "${label}": "${value}" does not match ${form}`)
    }
  },
})
