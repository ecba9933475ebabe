import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import {
  type BoundSuite,
  type Case,
  cases,
  guardrail,
  kinds,
  type ManifestObject,
  type Suite,
} from './index.ts'

const labelled = guardrail({
  id: 'labelled',
  title: 'Labelled',
  on: kinds('ConfigMap'),
  params: z.object({ label: z.string(), most: z.number().int().default(3) }),
  check: () => {},
})
const object = { apiVersion: 'v1', kind: 'ConfigMap', data: 3 }
const one = { name: 'one', object, expect: 'allow' } as const

test('cases are bound to their guardrail', () => {
  const bound = cases(labelled, { params: { label: 'team' }, cases: [one] })
  expectTypeOf(bound).toEqualTypeOf<BoundSuite>()
  expectTypeOf<Suite['cases']>().toEqualTypeOf<readonly Case[]>()
  // Nothing is promised of the fields of a manifest.
  expectTypeOf(object).toExtend<ManifestObject>()
  expectTypeOf<ManifestObject['spec']>().toBeUnknown()
})

test('a case says everything that a request can be', () => {
  const full: Case = {
    name: 'full',
    object,
    oldObject: object,
    operation: 'CONNECT',
    requestName: 'web',
    subresource: 'exec',
    user: { username: 'root', uid: '1', groups: ['a'], extra: { scopes: ['b'] } },
    dryRun: true,
    namespace: { name: 'shop', labels: { a: 'b' }, annotations: { c: 'd' } },
    expect: 'deny',
    messages: ['no'],
  }
  expectTypeOf(full.expect).toEqualTypeOf<'allow' | 'deny'>()
})

test('parameters are those that a use would give, and mistakes are errors', () => {
  cases(labelled, { params: { label: 'team', most: 1 }, cases: [] })
  // @ts-expect-error: a parameter without a default is missing
  cases(labelled, { params: { most: 1 }, cases: [] })
  // @ts-expect-error: a parameter of another type
  cases(labelled, { params: { label: 1 }, cases: [] })
  // @ts-expect-error: no such parameter
  cases(labelled, { params: { label: 'team', labels: [] }, cases: [] })
  // @ts-expect-error: no such verdict
  cases(labelled, { cases: [{ ...one, expect: 'warn' }] })
  // @ts-expect-error: a manifest names its kind
  cases(labelled, { cases: [{ ...one, object: { apiVersion: 'v1' } }] })
  // @ts-expect-error: no such operation
  cases(labelled, { cases: [{ ...one, operation: 'PATCH' }] })
  // @ts-expect-error: not a guardrail
  const wrong = () => cases({ id: 'labelled' }, { cases: [] })
  expectTypeOf(wrong).toBeFunction()
})
