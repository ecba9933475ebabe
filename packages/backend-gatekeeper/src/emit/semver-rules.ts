import { SEMVER_PATTERN } from '@gatewright/ir'
import { type RegoRule, rego } from '@gatewright/lang'
import { comparingRule } from './comparing-rule.ts'

const v = rego.variable
const s = rego.string

const first = (text: string, separator: string) =>
  rego.ref(rego.call('split', v(text), s(separator)), rego.scalar(0))

/** What rules about semantic versions call. */
export const SEMVER_RULES: {
  readonly [F in
    | 'semver_key'
    | 'semver_part'
    | 'is_semver'
    | 'semver_less'
    | 'semver_equals']: readonly RegoRule[]
} = {
  semver_key: [
    {
      name: 'semver_key',
      head: {
        kind: 'function',
        args: ['text'],
        value: rego.call('array.concat', v('release_parts'), v('pre_release_parts')),
      },
      body: [
        rego.term(rego.call('is_semver', v('text'))),
        rego.assign('core', first('text', '+')),
        rego.assign('release', first('core', '-')),
        rego.assign(
          'release_parts',
          rego.comprehension('array', rego.call('to_number', v('part')), [
            rego.some('part', rego.call('split', v('release'), s('.'))),
          ]),
        ),
        rego.assign(
          'pre_release_parts',
          rego.comprehension('array', rego.call('semver_part', v('part')), [
            rego.some(
              'part',
              rego.call('split', rego.call('text_after', v('core'), s('-')), s('.')),
            ),
          ]),
        ),
      ],
      comments: [
        'The parts that versions are ordered by; undefined for what is none. An array comes after every text and',
        'number, so that a release, which has an empty pre-release, comes after all of its own.',
      ],
    },
  ],
  semver_part: [
    {
      name: 'semver_part',
      head: { kind: 'function', args: ['part'], value: rego.array([]) },
      body: [rego.compare('==', v('part'), s(''))],
      otherwise: [
        {
          value: rego.call('to_number', v('part')),
          body: [rego.term(rego.call('regex.match', rego.pattern('^[0-9]+$'), v('part')))],
        },
        { value: v('part'), body: [] },
      ],
    },
  ],
  is_semver: [
    {
      name: 'is_semver',
      head: { kind: 'function', args: ['text'] },
      body: [rego.term(rego.call('regex.match', rego.pattern(SEMVER_PATTERN), v('text')))],
    },
  ],
  semver_less: [comparingRule('semver_less', '<', 'semver_key')],
  semver_equals: [comparingRule('semver_equals', '==', 'semver_key')],
}
