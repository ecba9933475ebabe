import { type RegoRule, rego } from '@gatewright/lang'
import { QUANTITY_RULES } from './quantity-rules.ts'

/** Functions that a module gets where it calls them: what Rego has no built-in for. */
export type LibraryFunction =
  | 'text_after'
  | 'first_match'
  | 'ascii_lower'
  | 'quantity'
  | 'is_quantity'
  | 'quantity_less'
  | 'quantity_equals'

/** Functions that a function calls in its turn. */
export const LIBRARY_NEEDS: { readonly [F in LibraryFunction]?: readonly LibraryFunction[] } = {
  quantity_less: ['quantity'],
  quantity_equals: ['quantity'],
}

const v = rego.variable

/** The functions by name. */
export const REGO_LIBRARY: { readonly [F in LibraryFunction]: readonly RegoRule[] } = {
  ...QUANTITY_RULES,
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
