import { QUANTITY_PATTERN } from '@gatewright/ir'
import { type RegoRule, type RegoTerm, rego } from '@gatewright/lang'
import { comparingRule } from './comparing-rule.ts'

const v = rego.variable
const n = rego.scalar
const s = rego.string

const PARTS = '^([+-]?)([0-9]+)\\.?([0-9]*)([A-Za-z]*)([0-9]*)$'
/** As many zeros as a suffix or an exponent can stand for. */
const ZEROS = '000000000000000000'

const part = (index: number): RegoTerm => rego.ref(v('parts'), n(index))

const table = (
  entries: readonly (readonly [suffix: string, value: number])[],
  fallback: number,
): RegoTerm =>
  rego.call(
    'object.get',
    rego.object(entries.map(([suffix, value]) => [s(suffix), n(value)])),
    part(4),
    n(fallback),
  )

const DECIMAL = [...'kMGTPE'].map((suffix, index) => [suffix, 3 * (index + 1)] as const)
const BINARY = [...'KMGTPE'].map((suffix, index) => [`${suffix}i`, 10 * (index + 1)] as const)
/** Digits that a fraction is filled up to: what is left are billionths, without a division. */
const PLACES = [
  ['n', 0],
  ['u', 3],
  ['m', 6],
] as const

const join = (...texts: readonly RegoTerm[]): RegoTerm =>
  rego.call('concat', s(''), rego.array(texts))

const QUANTITY: RegoRule = {
  name: 'quantity',
  head: { kind: 'function', args: ['text'], value: v('size') },
  body: [
    rego.term(rego.call('is_quantity', v('text'))),
    rego.assign(
      'parts',
      rego.ref(
        rego.call('regex.find_all_string_submatch_n', rego.pattern(PARTS), v('text'), n(1)),
        n(0),
      ),
    ),
    rego.assign(
      'exponents',
      rego.comprehension('array', rego.call('to_number', part(5)), [
        rego.compare('!=', part(5), s('')),
      ]),
    ),
    rego.assign(
      'zeros',
      rego.ref(rego.call('array.concat', v('exponents'), rego.array([table(DECIMAL, 0)])), n(0)),
    ),
    rego.assign(
      'fraction',
      rego.call('substring', join(part(3), s('000000000')), n(0), table(PLACES, 9)),
    ),
    rego.assign('sign', rego.call('trim', part(1), s('+'))),
    rego.assign(
      'number',
      rego.call(
        'to_number',
        join(v('sign'), part(2), v('fraction'), rego.call('substring', s(ZEROS), n(0), v('zeros'))),
      ),
    ),
    rego.assign('size', rego.call('bits.lsh', v('number'), table(BINARY, 0))),
  ],
  comments: ['A quantity in billionths, as an integer; undefined for what is none.'],
}

/** What rules about quantities call. */
export const QUANTITY_RULES: {
  readonly [F in
    | 'quantity'
    | 'is_quantity'
    | 'quantity_less'
    | 'quantity_equals']: readonly RegoRule[]
} = {
  quantity: [QUANTITY],
  is_quantity: [
    {
      name: 'is_quantity',
      head: { kind: 'function', args: ['text'] },
      body: [rego.term(rego.call('regex.match', rego.pattern(QUANTITY_PATTERN), v('text')))],
      comments: [],
    },
  ],
  quantity_less: [comparingRule('quantity_less', '<', 'quantity')],
  quantity_equals: [comparingRule('quantity_equals', '==', 'quantity')],
}
