import { type RegoRule, rego } from '@gatewright/lang'

/** A rule that holds where a comparison does of what a function makes of two texts. */
export function comparingRule(name: string, operator: '<' | '==', read: string): RegoRule {
  const [left, right] = ['left', 'right'].map((side) => rego.call(read, rego.variable(side))) as [
    ReturnType<typeof rego.call>,
    ReturnType<typeof rego.call>,
  ]
  return {
    name,
    head: { kind: 'function', args: ['left', 'right'] },
    body: [rego.compare(operator, left, right)],
    comments: [],
  }
}
