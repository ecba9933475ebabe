import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import {
  type AnyMatcher,
  type CheckContext,
  type ConfigMap,
  type Guardrail,
  type GuardrailDefinition,
  type GuardrailSeverity,
  guardrail,
  isGuardrail,
  kinds,
  type Matcher,
  type ParamsSchema,
  type RequestView,
  type Secret,
  workloads,
} from './index.ts'

const head = { id: 'one', title: 'One' } as const

test('the context has what the operations leave and find', () => {
  guardrail({
    ...head,
    on: kinds('ConfigMap'),
    check({ object, oldObject, request, params, deny }) {
      expectTypeOf(object).toEqualTypeOf<ConfigMap>()
      expectTypeOf(oldObject).toEqualTypeOf<ConfigMap | undefined>()
      expectTypeOf(request).toEqualTypeOf<RequestView<'CREATE' | 'UPDATE'>>()
      expectTypeOf(params).toExtend<object>()
      expectTypeOf(deny).toEqualTypeOf<(message: string) => void>()
    },
  })
  guardrail({
    ...head,
    on: kinds(['ConfigMap'], { operations: ['CREATE'] }),
    check({ object, oldObject }) {
      expectTypeOf(object).toEqualTypeOf<ConfigMap>()
      expectTypeOf(oldObject).toEqualTypeOf<ConfigMap | undefined>()
    },
  })
  guardrail({
    ...head,
    on: kinds(['ConfigMap'], { operations: ['UPDATE'] }),
    check({ object, oldObject }) {
      expectTypeOf(object).toEqualTypeOf<ConfigMap>()
      expectTypeOf(oldObject).toEqualTypeOf<ConfigMap>()
    },
  })
  guardrail({
    ...head,
    on: kinds(['ConfigMap'], { operations: ['DELETE'] }),
    check({ object, oldObject }) {
      expectTypeOf(object).toEqualTypeOf<ConfigMap | undefined>()
      expectTypeOf(oldObject).toEqualTypeOf<ConfigMap>()
    },
  })
  guardrail({
    ...head,
    on: kinds(['ConfigMap', 'Secret'], { operations: ['UPDATE', 'DELETE'] }),
    check({ object, oldObject, request }) {
      expectTypeOf(object).toEqualTypeOf<ConfigMap | Secret | undefined>()
      expectTypeOf(oldObject).toEqualTypeOf<ConfigMap | Secret>()
      expectTypeOf(request.operation).toEqualTypeOf<'UPDATE' | 'DELETE'>()
    },
  })
})

test('parameters have their defaults', () => {
  const made = guardrail({
    ...head,
    on: kinds('ConfigMap'),
    params: z.object({ label: z.string().default('team'), most: z.number().int().optional() }),
    check({ params }) {
      expectTypeOf(params.label).toBeString()
      expectTypeOf(params.most).toEqualTypeOf<number | undefined>()
      // @ts-expect-error: no such parameter
      void params.labels
      // @ts-expect-error: parameters are not changed
      params.label = ''
    },
  })
  expectTypeOf(made).toExtend<Guardrail<Matcher<ConfigMap, 'object', 'CREATE' | 'UPDATE'>>>()
})

test('what a guardrail is made of', () => {
  const definition = { ...head, on: kinds('Secret'), check: () => {} }
  expectTypeOf(definition).toExtend<
    GuardrailDefinition<Matcher<Secret, 'object', 'CREATE' | 'UPDATE'>, ParamsSchema>
  >()
  expectTypeOf<GuardrailSeverity>().toEqualTypeOf<'low' | 'medium' | 'high' | 'critical'>()
  expectTypeOf(kinds('Secret')).toExtend<AnyMatcher>()
  expectTypeOf(workloads()).toExtend<AnyMatcher>()
  type Context = CheckContext<Matcher<Secret, 'object', 'UPDATE'>, ParamsSchema>
  expectTypeOf<Context['oldObject']>().toEqualTypeOf<Secret>()
  expectTypeOf<Context>().not.toHaveProperty('pod')
  const value: unknown = guardrail(definition)
  expect(isGuardrail(value)).toBe(true)
  expect(isGuardrail(definition)).toBe(false)
  if (isGuardrail(value)) expectTypeOf(value).toEqualTypeOf<Guardrail>()
})

test('typos, fields that may be absent and wrong values are errors', () => {
  guardrail({
    ...head,
    on: kinds('ConfigMap'),
    check({ object, oldObject, deny, ...rest }) {
      // @ts-expect-error: no such field
      void object.datas
      // @ts-expect-error: metadata may be absent
      void object.metadata.name
      // @ts-expect-error: there is nothing before a CREATE
      void oldObject.data
      // @ts-expect-error: a label may be absent
      deny(object.metadata?.labels?.team)
      // @ts-expect-error: a message is text
      deny(1)
      // @ts-expect-error: only workloads have a pod
      void rest.pod
      // @ts-expect-error: an object is not changed
      object.data = {}
    },
  })
  // @ts-expect-error: no such severity
  guardrail({ ...head, severity: 'fatal', on: kinds('Secret'), check: () => {} })
  // @ts-expect-error: no title
  guardrail({ id: 'one', on: kinds('Secret'), check: () => {} })
  // @ts-expect-error: parameters are an object
  guardrail({ ...head, on: kinds('Secret'), params: z.string(), check: () => {} })
  // @ts-expect-error: nothing is matched
  guardrail({ ...head, check: () => {} })
})
