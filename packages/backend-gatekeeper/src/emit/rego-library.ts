import { type RegoRule, rego } from '@gatewright/lang'
import { DURATION_RULES } from './duration-rules.ts'
import { GLOB_RULES } from './glob-rules.ts'
import { NETWORK_RULES } from './network-rules.ts'
import { QUANTITY_RULES } from './quantity-rules.ts'
import { SEMVER_RULES } from './semver-rules.ts'

/** Functions that a module gets where it calls them: what Rego has no built-in for. */
export type LibraryFunction =
  | 'or_else'
  | 'text_after'
  | 'unique'
  | 'first_match'
  | 'ascii_lower'
  | keyof typeof QUANTITY_RULES
  | keyof typeof NETWORK_RULES
  | keyof typeof GLOB_RULES
  | keyof typeof SEMVER_RULES
  | keyof typeof DURATION_RULES

/** Functions that a function calls in its turn. */
export const LIBRARY_NEEDS: { readonly [F in LibraryFunction]?: readonly LibraryFunction[] } = {
  quantity_less: ['quantity', 'is_quantity'],
  quantity_equals: ['quantity', 'is_quantity'],
  is_ip: ['is_mapped'],
  ip_equals: ['is_ip', 'is_mapped'],
  is_cidr: ['is_mapped'],
  cidr_contains_ip: ['is_cidr', 'is_ip', 'is_mapped'],
  cidr_contains: ['is_cidr', 'is_mapped'],
  semver_less: ['semver_key', 'semver_part', 'is_semver', 'text_after'],
  semver_equals: ['semver_key', 'semver_part', 'is_semver', 'text_after'],
  duration_less: ['duration_ns', 'is_duration'],
  duration_equals: ['duration_ns', 'is_duration'],
}

const v = rego.variable

/** The functions by name. */
export const REGO_LIBRARY: { readonly [F in LibraryFunction]: readonly RegoRule[] } = {
  ...QUANTITY_RULES,
  or_else: [
    {
      name: 'or_else',
      head: { kind: 'function', args: ['value', 'fallback'], value: v('value') },
      body: [rego.compare('!=', v('value'), rego.scalar(null))],
      otherwise: [{ value: v('fallback'), body: [] }],
      comments: ['A value, or the fallback where it is null.'],
    },
  ],
  ...NETWORK_RULES,
  ...GLOB_RULES,
  ...SEMVER_RULES,
  ...DURATION_RULES,
  text_after: [
    {
      name: 'text_after',
      head: {
        kind: 'function',
        args: ['text', 'separator'],
        value: rego.call(
          'concat',
          v('separator'),
          rego.call('array.slice', v('parts'), rego.scalar(1), rego.call('count', v('parts'))),
        ),
      },
      body: [rego.assign('parts', rego.call('split', v('text'), v('separator')))],
      comments: ['What stands after the first separator; nothing where there is none.'],
    },
  ],
  unique: [
    {
      name: 'unique',
      head: {
        kind: 'function',
        args: ['list'],
        value: rego.comprehension('array', v('entry'), [
          rego.some('entry', v('list'), 'index'),
          rego.not(
            rego.in(v('entry'), rego.call('array.slice', v('list'), rego.scalar(0), v('index'))),
          ),
        ]),
      },
      body: [],
      comments: ['Each entry of a list once, where it stands first.'],
    },
  ],
  first_match: [
    {
      name: 'first_match',
      head: {
        kind: 'function',
        args: ['text', 'pattern'],
        value: rego.ref(v('matches'), rego.scalar(0)),
      },
      body: [
        rego.assign('matches', rego.call('regex.find_n', v('pattern'), v('text'), rego.scalar(1))),
      ],
      otherwise: [{ value: rego.string(''), body: [] }],
      comments: ['The first part of a text that a pattern matches; nothing where none does.'],
    },
  ],
  ascii_lower: [
    {
      name: 'ascii_lower',
      head: { kind: 'function', args: ['text'], value: rego.call('lower', v('text')) },
      body: [
        rego.not(rego.term(rego.call('regex.match', rego.pattern('[^\\x00-\\x7F]'), v('text')))),
      ],
      otherwise: [
        {
          value: rego.call(
            'concat',
            rego.string(''),
            rego.comprehension('array', rego.call('small_letter', v('letter')), [
              rego.some('letter', rego.call('split', v('text'), rego.string(''))),
            ]),
          ),
          body: [],
        },
      ],
      comments: ['A text with the letters A to Z made small, and no other.'],
    },
    {
      name: 'small_letter',
      head: { kind: 'function', args: ['letter'], value: rego.call('lower', v('letter')) },
      body: [rego.term(rego.call('regex.match', rego.pattern('[A-Z]'), v('letter')))],
      otherwise: [{ value: v('letter'), body: [] }],
      comments: [],
    },
  ],
}
