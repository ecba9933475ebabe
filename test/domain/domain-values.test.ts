import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cidr, duration, glob, ip, semver } from '../../packages/dsl/src/index.ts'
import { OPERATORS, type OperatorId } from '../../packages/ir/src/index.ts'
import {
  anyAddress,
  anyDuration,
  anyDurations,
  anyGlob,
  anyNetwork,
  anyPlace,
  anyVersion,
  anyVersions,
} from './any-domain-text.ts'

/** What the reference semantics makes of texts. */
function evaluated(operator: OperatorId, ...texts: readonly string[]): unknown {
  return OPERATORS[operator].evaluate(texts as readonly never[])
}

/** Both sides of a question are asked so often that an answer that is always the same would be seen. */
function holdsForBoth<Input>(
  inputs: fc.Arbitrary<Input>,
  native: (input: Input) => boolean,
  reference: (input: Input) => unknown,
): void {
  const answers = { true: 0, false: 0 }
  fc.assert(
    fc.property(inputs, (input) => {
      const answer = native(input)
      answers[`${answer}`]++
      expect(reference(input)).toBe(answer)
    }),
    { numRuns: 5000, seed: 20261128 },
  )
  expect(Math.min(answers.true, answers.false)).toBeGreaterThan(250)
}

test('addresses are the same to the DSL and to the reference semantics', () => {
  holdsForBoth(
    anyAddress,
    (text) => ip(text) !== undefined,
    (text) => evaluated('isIp', text),
  )
  holdsForBoth(
    fc
      .tuple(anyAddress, anyAddress)
      .chain(([one, other]) => fc.constantFrom([one, other], [one, one])),
    ([left = '', right = '']) => {
      const other = ip(right)
      return other !== undefined && ip(left)?.equals(other) === true
    },
    ([left = '', right = '']) => evaluated('ipEquals', left, right),
  )
})

test('networks are the same to the DSL and to the reference semantics', () => {
  holdsForBoth(
    anyNetwork,
    (text) => cidr(text) !== undefined,
    (text) => evaluated('isCidr', text),
  )
  holdsForBoth(
    anyPlace,
    ([network, address]) => {
      const one = ip(address)
      return one !== undefined && cidr(network)?.contains(one) === true
    },
    ([network, address]) => evaluated('cidrContainsIp', network, address),
  )
  holdsForBoth(
    anyPlace.chain(([network, address]) =>
      fc.nat(128).map((length) => [network, `${address}/${length}`] as const),
    ),
    ([outer, inner]) => {
      const one = cidr(inner)
      return one !== undefined && cidr(outer)?.contains(one) === true
    },
    ([outer, inner]) => evaluated('cidrContains', outer, inner),
  )
})

/** A test, and both relations of an order. */
function isOrderedAlike<Value extends Ordered<Value>>(
  read: (text: string) => Value | undefined,
  texts: fc.Arbitrary<string>,
  pairs: fc.Arbitrary<readonly [string, string]>,
  [isOne, less, equal]: readonly [OperatorId, OperatorId, OperatorId],
): void {
  holdsForBoth(
    texts,
    (text) => read(text) !== undefined,
    (text) => evaluated(isOne, text),
  )
  const relations = [
    ['lessThan', (left: string, right: string) => evaluated(less, left, right)],
    ['greaterThan', (left: string, right: string) => evaluated(less, right, left)],
    ['equals', (left: string, right: string) => evaluated(equal, left, right)],
  ] as const
  for (const [relation, reference] of relations)
    holdsForBoth(
      pairs,
      ([left, right]) => {
        const other = read(right)
        return other !== undefined && read(left)?.[relation](other) === true
      },
      ([left, right]) => reference(left, right),
    )
}

interface Ordered<Value> {
  lessThan(other: Value): boolean
  greaterThan(other: Value): boolean
  equals(other: Value): boolean
}

test('versions are the same to the DSL and to the reference semantics', () => {
  isOrderedAlike(semver, anyVersion, anyVersions, ['isSemver', 'semverLess', 'semverEquals'])
})

test('durations are the same to the DSL and to the reference semantics', () => {
  isOrderedAlike(duration, anyDuration, anyDurations, [
    'isDuration',
    'durationLess',
    'durationEquals',
  ])
})

test('patterns are the same to the DSL and to the reference semantics', () => {
  holdsForBoth(
    anyGlob,
    ([pattern, text]) => glob(text, pattern),
    ([pattern, text]) => evaluated('glob', text, pattern),
  )
})
