import { expect, expectTypeOf, test } from 'vitest'
import {
  type ConfigMap,
  type CustomKind,
  customKind,
  type DefaultOperation,
  type JudgedOperation,
  type KindInfo,
  type KindObject,
  type KindReference,
  type KubernetesKinds,
  kinds,
  type LabelRequirement,
  type MatchedKindInfo,
  type Matcher,
  type MatchOptions,
  type ObjectOf,
  type OperationOf,
  type Secret,
  type StoredOperation,
} from './index.ts'

interface Widget {
  readonly apiVersion: 'example.com/v1'
  readonly kind: 'Widget'
  readonly spec: { readonly size: number }
}
const Widget: CustomKind<Widget> = customKind({
  group: 'example.com',
  versions: ['v1', 'v1beta1'],
  kind: 'Widget',
  resource: 'widgets',
  namespaced: true,
})

test('names give the types of their objects, and CREATE and UPDATE', () => {
  const one = kinds('ConfigMap')
  expectTypeOf(one).toEqualTypeOf<Matcher<ConfigMap, 'object', DefaultOperation>>()
  const two = kinds('ConfigMap', 'Secret')
  expectTypeOf<ObjectOf<typeof two>>().toEqualTypeOf<ConfigMap | Secret>()
  expectTypeOf<OperationOf<typeof two>>().toEqualTypeOf<'CREATE' | 'UPDATE'>()
  expect(two.operations).toEqual(['CREATE', 'UPDATE'])
})

test('options name the operations', () => {
  const updates = kinds(['Secret'], { operations: ['UPDATE'] })
  expectTypeOf(updates).toEqualTypeOf<Matcher<Secret, 'object', 'UPDATE'>>()
  expectTypeOf(kinds('Secret', { operations: ['UPDATE'] })).toEqualTypeOf<typeof updates>()
  expect(kinds('Secret', { operations: ['UPDATE'] })).toEqual(updates)
  expect(kinds(Widget, { operations: ['DELETE'] }).operations).toEqual(['DELETE'])
  const selected = kinds(['Secret'], {
    namespaceSelector: {
      matchLabels: { a: 'b' },
      matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }],
    },
  })
  expectTypeOf<OperationOf<typeof selected>>().toEqualTypeOf<DefaultOperation>()
  expectTypeOf<'UPDATE'>().toExtend<StoredOperation>()
  expectTypeOf<MatchOptions<'DELETE'>['operations']>().toEqualTypeOf<
    readonly 'DELETE'[] | undefined
  >()
  expectTypeOf<LabelRequirement['operator']>().toEqualTypeOf<
    'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
  >()
})

test('imported kinds stand beside names, in every version', () => {
  expectTypeOf<ObjectOf<ReturnType<typeof both>>>().toEqualTypeOf<Widget | Secret>()
  const listed = kinds([Widget], { operations: ['DELETE'] })
  expectTypeOf(listed).toEqualTypeOf<Matcher<Widget, 'object', 'DELETE'>>()
  const [first, second, third] = both().kinds
  const widget = { group: 'example.com', kind: 'Widget', resource: 'widgets', namespaced: true }
  expect(first).toEqual({ ...widget, version: 'v1', subresources: [''] })
  expect(second).toEqual({ ...widget, version: 'v1beta1', subresources: [''] })
  expect(third).toMatchObject({ group: '', version: 'v1', kind: 'Secret', subresources: [''] })
  expectTypeOf(third).toEqualTypeOf<MatchedKindInfo | undefined>()
  expectTypeOf<MatchedKindInfo>().toExtend<KindInfo>()
})
const both = () => kinds(Widget, 'Secret')

test('a reference is a name or an imported kind', () => {
  expectTypeOf<keyof KubernetesKinds>().toExtend<KindReference>()
  expectTypeOf<typeof Widget>().toExtend<KindReference>()
  expectTypeOf<KindObject<'ConfigMap'>>().toEqualTypeOf<ConfigMap>()
  expectTypeOf<KindObject<CustomKind<Widget> | 'Secret'>>().toEqualTypeOf<Widget | Secret>()
})

test('unknown kinds and operations are errors', () => {
  // @ts-expect-error: no such kind
  kinds('ConfigMapp')
  // @ts-expect-error: no such kind in a list
  kinds(['ConfigMapp'], {})
  // @ts-expect-error: nothing connects to a kind itself
  kinds(['Pod'], { operations: ['CONNECT'] })
  // @ts-expect-error: no such operation
  kinds(['Pod'], { operations: ['PATCH'] })
  // @ts-expect-error: no such option
  kinds(['Pod'], { operation: ['CREATE'] })
  // @ts-expect-error: what is no kind
  const wrong = () => kinds({ group: 'example.com', kind: 'Widget' })
  expectTypeOf(wrong).toBeFunction()
  expectTypeOf<'CONNECT'>().toExtend<JudgedOperation>()
  expectTypeOf<'CONNECT'>().not.toExtend<StoredOperation>()
})
