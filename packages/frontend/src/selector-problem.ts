import type { LabelSelector } from '@gatewright/ir'

const NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/
const PREFIX = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

/** Why an API server would refuse a selector; undefined where it takes it. */
export function selectorProblem({
  matchLabels = {},
  matchExpressions = [],
}: LabelSelector): string | undefined {
  const keys = [...Object.keys(matchLabels), ...matchExpressions.map(({ key }) => key)]
  const badKey = keys.find((key) => !isKey(key))
  if (badKey !== undefined) return `${JSON.stringify(badKey)} is no key of a label`
  const values = [
    ...Object.values(matchLabels),
    ...matchExpressions.flatMap(({ values: some = [] }) => some),
  ]
  const badValue = values.find((value) => value !== '' && !NAME.test(value))
  if (badValue !== undefined) return `${JSON.stringify(badValue)} is no value of a label`
  for (const { key, operator, values: some = [] } of matchExpressions) {
    const takesValues = operator === 'In' || operator === 'NotIn'
    if (takesValues !== some.length > 0)
      return `${operator} of ${JSON.stringify(key)} takes ${takesValues ? 'at least one value' : 'no values'}`
  }
  return undefined
}

function isKey(key: string): boolean {
  const [first = '', second, ...more] = key.split('/')
  if (more.length > 0) return false
  if (second === undefined) return NAME.test(first)
  return first.length <= 253 && PREFIX.test(first) && NAME.test(second)
}
