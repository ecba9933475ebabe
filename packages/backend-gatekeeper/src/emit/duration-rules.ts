import { DURATION_PATTERN } from '@gatewright/ir'
import { type RegoRule, rego } from '@gatewright/lang'
import { comparingRule } from './comparing-rule.ts'

const text = rego.variable('text')

/** What rules about durations call. */
export const DURATION_RULES: {
  readonly [F in
    | 'duration_ns'
    | 'is_duration'
    | 'duration_less'
    | 'duration_equals']: readonly RegoRule[]
} = {
  duration_ns: [
    {
      name: 'duration_ns',
      head: {
        kind: 'function',
        args: ['text'],
        value: rego.call('time.parse_duration_ns', text),
      },
      body: [rego.term(rego.call('is_duration', text))],
      comments: ['A duration in nanoseconds; undefined for what is none.'],
    },
  ],
  is_duration: [
    {
      name: 'is_duration',
      head: { kind: 'function', args: ['text'] },
      body: [rego.term(rego.call('regex.match', rego.pattern(DURATION_PATTERN), text))],
    },
  ],
  duration_less: [comparingRule('duration_less', '<', 'duration_ns')],
  duration_equals: [comparingRule('duration_equals', '==', 'duration_ns')],
}
