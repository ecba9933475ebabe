import { guardrail, quantity, workloads } from 'gatewright'

const RANGES = {
  cpu: { least: '100m', most: '2' },
  memory: { least: '100Mi', most: '6G' },
}

export default guardrail({
  id: 'resource-range',
  title: 'The limits of containers are in a sensible range',
  description:
    'A limit that is too low stops the container soon after its start; one that is too high limits nothing.',
  severity: 'medium',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    for (const { name, resources } of pod.containers)
      for (const [resource, range] of Object.entries(RANGES)) {
        const limit = resources?.limits?.[resource]
        if (limit === undefined) deny(`container "${name}" has no ${resource} limit`)
        else if (!isIn(range, limit))
          deny(
            `container "${name}": ${resource} limit ${limit} is not from ${range.least} to ${range.most}`,
          )
      }
  },
})

function isIn(range: { least: string; most: string }, text: string): boolean {
  const amount = quantity(text)
  const least = quantity(range.least)
  const most = quantity(range.most)
  if (amount === undefined || least === undefined || most === undefined) return false
  return !amount.lessThan(least) && !amount.greaterThan(most)
}
