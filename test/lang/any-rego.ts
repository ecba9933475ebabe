import fc from 'fast-check'
import {
  isRegoName,
  type RegoCondition,
  type RegoLiteral,
  type RegoModule,
  type RegoRule,
  type RegoTerm,
  rego,
} from '../../packages/lang/src/index.ts'
import { anyText } from './any-text.ts'

const name = fc.oneof(
  fc.constantFrom('a', 'container', 'value_or', 'in_', 'not_ready', 'truest'),
  fc
    .stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,30}$/)
    .filter((text) => text !== '_' && isRegoName(text)),
)
const functionName = fc.constantFrom(
  'count',
  'contains',
  'startswith',
  'object.get',
  'object.remove',
  'regex.match',
  'sprintf',
)
const comparison = fc.constantFrom(...(['==', '!=', '<', '<=', '>', '>='] as const))
const arithmetic = fc.constantFrom(...(['+', '-', '*', '%'] as const))
const scalar = fc
  .oneof(fc.constantFrom(true, false, null, 0, -0, -1), fc.maxSafeInteger())
  .map(rego.scalar)

/** `opa fmt` writes some other letters of keys as Go does, which Rego may not be able to read. */
const step = anyText.filter((text) =>
  /^[\u0020-\u007e\u0080-\u0377\u2028\ufeff\n\r\t\b\f]*$/.test(text),
)

const isNoText = ({ kind }: RegoTerm): boolean => kind !== 'string' && kind !== 'pattern'

/** True for terms that are equal only where they are written the same. */
const isComparable = (term: RegoTerm): boolean =>
  !/"kind":"(set|pattern)"/.test(JSON.stringify(term))

interface Terms {
  readonly term: RegoTerm
  readonly ref: RegoTerm
  readonly condition: RegoCondition
  readonly literal: RegoLiteral
}

const { term, literal } = fc.letrec<Terms>((tie) => {
  const term = tie('term') as fc.Arbitrary<RegoTerm>
  const terms = fc.array(term, { maxLength: 4 })
  const body = fc.array(tie('literal') as fc.Arbitrary<RegoLiteral>, { minLength: 1, maxLength: 3 })
  const key = fc.option(name, { nil: undefined })
  return {
    ref: fc.oneof(
      fc
        .tuple(
          name,
          fc.array(fc.oneof(step.map(rego.string), term.filter(isNoText)), { maxLength: 3 }),
        )
        .map(([base, path]) => rego.ref(rego.variable(base), ...path)),
      fc.tuple(functionName, terms).map(([one, args]) => rego.call(one, ...args)),
    ),
    term: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      name.map(rego.variable),
      scalar,
      anyText.map(rego.string),
      anyText.map(rego.pattern),
      tie('ref') as fc.Arbitrary<RegoTerm>,
      fc.tuple(arithmetic, term, term).map((parts) => rego.arithmetic(...parts)),
      terms.map(rego.array),
      fc.array(term.filter(isComparable), { maxLength: 4 }).map(rego.set),
      fc
        .uniqueArray(fc.tuple(anyText, term), { maxLength: 3, selector: ([one]) => one })
        .map((entries) => rego.object(entries.map(([one, value]) => [rego.string(one), value]))),
      fc
        .tuple(fc.constantFrom('array', 'set'), term, body)
        .map(([form, item, literals]) => rego.comprehension(form, item, literals)),
    ),
    condition: fc.oneof(
      (tie('ref') as fc.Arbitrary<RegoTerm>).map(rego.term),
      fc.tuple(comparison, term, term).map((parts) => rego.compare(...parts)),
      fc.tuple(term, term).map((parts) => rego.in(...parts)),
    ),
    literal: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      tie('condition') as fc.Arbitrary<RegoCondition>,
      (tie('condition') as fc.Arbitrary<RegoCondition>).map(rego.not),
      fc.tuple(name, term).map((parts) => rego.assign(...parts)),
      fc.tuple(name, term, key).map((parts) => rego.some(...parts)),
      fc.tuple(name, term, body, key).map((parts) => rego.every(...parts)),
    ),
  }
})

const body = fc.array(literal, { maxLength: 4 })
const fullBody = fc.array(literal, { minLength: 1, maxLength: 3 })
const optionalTerm = fc.option(term, { nil: undefined })
const comments = fc.array(anyText, { maxLength: 2 })
const args = fc.uniqueArray(name, { minLength: 1, maxLength: 3 })

const head: fc.Arbitrary<RegoRule['head']> = fc.oneof(
  optionalTerm.map((value) => ({ kind: 'value' as const, value })),
  fc.record({ kind: fc.constant('function' as const), args, value: optionalTerm }),
  term.map((item) => ({ kind: 'contains' as const, term: item })),
)

const rule: fc.Arbitrary<RegoRule> = fc.oneof(
  fc.record({ name, head, body, comments }),
  fc.record({
    name,
    head: fc.oneof(
      optionalTerm.map((value) => ({ kind: 'value' as const, value })),
      fc.record({ kind: fc.constant('function' as const), args, value: optionalTerm }),
    ),
    body: fullBody,
    otherwise: fc
      .tuple(
        fc.array(fc.record({ value: term, body: fullBody }), { maxLength: 2 }),
        fc.record({ value: term, body }),
      )
      .map(([first, last]) => [...first, last]),
    comments,
  }),
  fc.record({
    name,
    isDefault: fc.constant(true),
    head: scalar.map((value) => ({ kind: 'value' as const, value })),
    body: fc.constant([]),
    comments,
  }),
)

/** Any Rego module that parses; what its rules say makes little sense. */
export const anyRego: fc.Arbitrary<RegoModule> = fc.record({
  comments,
  package: fc.array(name, { minLength: 1, maxLength: 2 }),
  rules: fc.array(rule, { maxLength: 4 }),
})
