import type {
  RegoArithmetic,
  RegoComparison,
  RegoCondition,
  RegoLiteral,
  RegoTerm,
} from './rego-node.ts'

type RegoFactory<A extends readonly unknown[], R> = (...args: A) => R

/** What `rego` offers. */
interface RegoFactories {
  readonly string: RegoFactory<[value: string], RegoTerm>
  readonly pattern: RegoFactory<[value: string], RegoTerm>
  readonly scalar: RegoFactory<[value: number | boolean | null], RegoTerm>
  readonly array: RegoFactory<[items: readonly RegoTerm[]], RegoTerm>
  readonly set: RegoFactory<[items: readonly RegoTerm[]], RegoTerm>
  readonly object: RegoFactory<[entries: readonly (readonly [RegoTerm, RegoTerm])[]], RegoTerm>
  readonly variable: RegoFactory<[name: string], RegoTerm>
  readonly ref: RegoFactory<[base: RegoTerm, ...path: readonly RegoTerm[]], RegoTerm>
  readonly call: RegoFactory<[name: string, ...args: readonly RegoTerm[]], RegoTerm>
  readonly arithmetic: RegoFactory<
    [operator: RegoArithmetic, left: RegoTerm, right: RegoTerm],
    RegoTerm
  >
  readonly comprehension: RegoFactory<
    [form: 'array' | 'set', term: RegoTerm, body: readonly RegoLiteral[]],
    RegoTerm
  >
  readonly term: RegoFactory<[term: RegoTerm], RegoCondition>
  readonly compare: RegoFactory<
    [operator: RegoComparison, left: RegoTerm, right: RegoTerm],
    RegoCondition
  >
  readonly in: RegoFactory<[item: RegoTerm, collection: RegoTerm], RegoCondition>
  readonly not: RegoFactory<[condition: RegoCondition], RegoLiteral>
  readonly assign: RegoFactory<[name: string, value: RegoTerm], RegoLiteral>
  readonly some: RegoFactory<[value: string, collection: RegoTerm, key?: string], RegoLiteral>
  readonly every: RegoFactory<
    [value: string, collection: RegoTerm, body: readonly RegoLiteral[], key?: string],
    RegoLiteral
  >
}

/** Factories of Rego terms and literals. */
export const rego: RegoFactories = {
  string: (value) => ({ kind: 'string', value }),
  pattern: (value) => ({ kind: 'pattern', value }),
  scalar: (value) => ({ kind: 'scalar', value }),
  array: (items) => ({ kind: 'array', items }),
  set: (items) => ({ kind: 'set', items }),
  object: (entries) => ({ kind: 'object', entries }),
  variable: (name) => ({ kind: 'var', name }),
  ref: (base, ...path) => {
    if (path.length === 0) return base
    return base.kind === 'ref'
      ? { kind: 'ref', base: base.base, path: [...base.path, ...path] }
      : { kind: 'ref', base, path }
  },
  call: (name, ...args) => ({ kind: 'call', function: name, args }),
  arithmetic: (operator, left, right) => ({ kind: 'arithmetic', operator, left, right }),
  comprehension: (form, term, body) => ({ kind: 'comprehension', form, term, body }),
  term: (term) => ({ kind: 'term', term }),
  compare: (operator, left, right) => ({ kind: 'compare', operator, left, right }),
  in: (item, collection) => ({ kind: 'in', item, collection }),
  not: (condition) => ({ kind: 'not', condition }),
  assign: (name, value) => ({ kind: 'assign', name, value }),
  some: (value, collection, key) => ({ kind: 'some', key, value, collection }),
  every: (value, collection, body, key) => ({ kind: 'every', key, value, collection, body }),
}
