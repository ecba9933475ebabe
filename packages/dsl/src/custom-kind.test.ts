import { expect, expectTypeOf, test } from 'vitest'
import {
  type CustomKind,
  type CustomKindDefinition,
  customKind,
  guardrail,
  kinds,
  type ObjectMeta,
  type TypedObject,
} from './index.ts'

interface WidgetV1 {
  readonly apiVersion: 'example.com/v1'
  readonly kind: 'Widget'
  readonly metadata?: ObjectMeta
  readonly spec: { readonly size: number; readonly port?: unknown }
}
interface WidgetV2 {
  readonly apiVersion: 'example.com/v2'
  readonly kind: 'Widget'
  readonly metadata?: ObjectMeta
  readonly spec: { readonly width: number }
}
const NAMES = {
  group: 'example.com',
  versions: ['v2', 'v1'],
  kind: 'Widget',
  resource: 'widgets',
  namespaced: true,
} as const
const Widget: CustomKind<WidgetV1 | WidgetV2> = customKind(NAMES)

test('a custom kind is what it is called', () => {
  expect(Widget).toEqual(NAMES)
  expectTypeOf(customKind<WidgetV1>(NAMES)).toEqualTypeOf<CustomKind<WidgetV1>>()
  expectTypeOf(Widget).toExtend<CustomKindDefinition>()
  expectTypeOf<WidgetV1>().toExtend<TypedObject>()
  // @ts-expect-error: the type says another kind
  customKind<WidgetV1>({ ...NAMES, kind: 'Gadget' })
  // @ts-expect-error: no versions
  customKind<WidgetV1>({ group: 'a', kind: 'Widget', resource: 'widgets', namespaced: true })
  // @ts-expect-error: the objects of one kind are not those of another
  const other: CustomKind<{ apiVersion: 'a/v1'; kind: 'Gadget' }> = Widget
  expect(other).toBe(Widget)
})

test('a kind without a type has no fields but its names', () => {
  guardrail({
    id: 'untyped',
    title: 'Untyped',
    on: kinds(customKind(NAMES)),
    check({ object }) {
      expectTypeOf(object).toEqualTypeOf<TypedObject>()
      // @ts-expect-error: nobody said that there is a spec
      void object.spec
    },
  })
})

test('apiVersion tells the versions apart', () => {
  guardrail({
    id: 'typed',
    title: 'Typed',
    on: kinds(Widget),
    check({ object, deny }) {
      expectTypeOf(object).toEqualTypeOf<WidgetV1 | WidgetV2>()
      // @ts-expect-error: only one version has it
      void object.spec.size
      if (object.apiVersion === 'example.com/v1') {
        expectTypeOf(object.spec.size).toBeNumber()
        // @ts-expect-error: a field of several types is usable only after a test
        deny(object.spec.port)
      } else expectTypeOf(object).toEqualTypeOf<WidgetV2>()
    },
  })
})
