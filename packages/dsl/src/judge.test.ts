import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import {
  canonicalObject,
  guardrail,
  type JudgedRequest,
  type Judgement,
  judge,
  kinds,
  type OnExisting,
  type RequestNamespace,
  type RequestUser,
  requestPlace,
  type ScalarType,
  type Shape,
  type ShapeMember,
  type ShapeTable,
  shapeKey,
} from './index.ts'

const sized = guardrail({
  id: 'sized',
  title: 'Sized',
  on: kinds('ConfigMap'),
  params: z.object({ name: z.string().default('size') }),
  check({ object, params, deny }) {
    if (object.data?.[params.name] === undefined) deny(`no ${params.name}`)
  },
})
const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'b' } }
const request: JudgedRequest = { operation: 'CREATE', object }

test('a judgement is a verdict with messages', () => {
  const plain = guardrail({
    id: 'a',
    title: 'A',
    on: kinds('Secret'),
    check: ({ deny }) => deny('no'),
  })
  const judgement = judge(plain, request)
  expectTypeOf(judgement).toEqualTypeOf<Judgement>()
  expect(judgement).toEqual({ verdict: 'deny', messages: ['no'] })
  expect(judge(sized, request, { name: 'x' }).messages).toEqual(['no x'])
  // @ts-expect-error: no such operation
  judge(plain, { operation: 'PATCH', object })
  expectTypeOf<JudgedRequest['user']>().toEqualTypeOf<RequestUser | undefined>()
  expectTypeOf<JudgedRequest['namespace']>().toEqualTypeOf<RequestNamespace | undefined>()
  expect(requestPlace(request)).toEqual({ name: 'a', namespace: 'b' })
})

test('shapes are those of the version and group of the object', () => {
  const member: ShapeMember = { required: true, shape: 1 }
  const shapes: readonly Shape[] = [
    { type: 'object', members: { size: member } },
    { type: 'scalar', zero: 0 },
  ]
  const table: ShapeTable = { shapes, roots: { [shapeKey(object)]: 0 } }
  expect(shapeKey(object)).toBe('v1 ConfigMap')
  expect(canonicalObject(object, table)).toMatchObject({ size: 0 })
  const other = { ...object, apiVersion: 'example.com/v1' }
  expect(canonicalObject(other, table)).not.toHaveProperty('size')
  expectTypeOf(canonicalObject(object)).toBeObject()
  expectTypeOf<Extract<Shape, { type: 'any' }>['scalars']>().toEqualTypeOf<
    readonly ScalarType[] | undefined
  >()
})

test('where existing violations are let be, an update is told what is new alone', () => {
  const colored = guardrail({
    id: 'colored',
    title: 'Colored',
    on: kinds('ConfigMap'),
    check({ object, oldObject, request, deny }) {
      for (const color of ['red', 'blue'])
        if (object.data?.[color] !== undefined) deny(`${color}: ${object.data[color]}`)
      if (oldObject !== undefined) deny(`was there, says ${request.user.name ?? 'nobody'}`)
      if (object.immutable !== true) deny('mutable')
    },
  })
  const red = { ...object, data: { red: '1' } }
  const both = { ...object, data: { red: '1', blue: '2' } }
  const told = (one: JudgedRequest, onExisting?: OnExisting): readonly string[] =>
    judge(colored, one, {}, undefined, onExisting).messages
  const update = { operation: 'UPDATE', oldObject: red, user: { username: 'alice' } } as const
  expect(told({ ...update, object: both }, 'allow')).toEqual(['blue: 2', 'was there, says alice'])
  expect(told({ ...update, object: both })).toHaveLength(4)
  expect(told({ operation: 'CREATE', object: both }, 'allow')).toHaveLength(3)
})
