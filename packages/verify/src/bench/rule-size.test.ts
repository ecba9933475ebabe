import { expect, test } from 'vitest'
import { ruleSize } from './rule-size.ts'

test('Rego counts where either form of a template has it, without comments and blanks', () => {
  const rego = 'package a\n\n# why\nviolation contains {} if {\n\ttrue\n}\n'
  const old = { kind: 'ConstraintTemplate', spec: { targets: [{ rego }] } }
  const code = [{ engine: 'Rego', source: { rego, libs: ['package lib.a\n'] } }]
  const now = { kind: 'ConstraintTemplate', spec: { targets: [{ code }] } }
  expect(ruleSize('gatekeeper', [old])).toEqual({ lines: 4, characters: 35 })
  expect(ruleSize('gatekeeper', [now, { kind: 'A', spec: {} }]).lines).toBe(5)
})

test('CEL counts in variables, conditions, expressions and messages', () => {
  const rule = {
    variables: [{ name: 'a', expression: 'object\n  .a' }],
    validations: [{ expression: '// why\ntrue', message: 'no', messageExpression: "'a'" }],
    matchConditions: [{ name: 'b', expression: 'true' }],
  }
  const size = { lines: 5, characters: 8 + 4 + 3 + 4 }
  expect(ruleSize('kubernetes', [{ spec: rule }, { spec: { policyName: 'a' } }])).toEqual(size)
  expect(ruleSize('kyverno', [{ spec: rule }])).toEqual(size)
  const { validations, variables, matchConditions } = rule
  const legacy = {
    celPreconditions: matchConditions,
    validate: { cel: { variables, expressions: validations } },
  }
  expect(ruleSize('kyverno-legacy', [{ spec: { rules: [legacy] } }])).toEqual(size)
})
