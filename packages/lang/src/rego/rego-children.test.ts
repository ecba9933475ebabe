import { expect, test } from 'vitest'
import { rego } from './rego.ts'
import {
  type RegoNode,
  type RegoNodeKind,
  regoChildren,
  withRegoChildren,
} from './rego-children.ts'
import type { RegoTerm } from './rego-node.ts'

const [a, b] = ['a', 'b'].map((name) => rego.variable(name)) as [RegoTerm, RegoTerm]

const EXAMPLES: { readonly [K in RegoNodeKind]: RegoNode } = {
  string: rego.string('x'),
  pattern: rego.pattern('x'),
  scalar: rego.scalar(1),
  array: rego.array([a, b]),
  set: rego.set([a, b]),
  object: rego.object([[a, b]]),
  var: a,
  ref: rego.ref(a, b),
  call: rego.call('count', a, b),
  arithmetic: rego.arithmetic('+', a, b),
  comprehension: rego.comprehension('set', a, [rego.term(b)]),
  term: rego.term(a),
  compare: rego.compare('<', a, b),
  in: rego.in(a, b),
  not: rego.not(rego.term(a)),
  assign: rego.assign('x', a),
  some: rego.some('x', a),
  every: rego.every('x', a, [rego.term(b)]),
}

test.each(Object.entries(EXAMPLES))('%s is the same of its own children', (_, node) => {
  expect(withRegoChildren(node, regoChildren(node))).toEqual(node)
})

test.each(Object.entries(EXAMPLES))('%s takes other children', (_, node) => {
  const other = (child: RegoNode, index: number): RegoNode =>
    child.kind === 'term'
      ? rego.term(rego.variable(`other${index}`))
      : rego.variable(`other${index}`)
  const others = regoChildren(node).map(other)
  expect(regoChildren(withRegoChildren(node, others))).toEqual(others)
})
