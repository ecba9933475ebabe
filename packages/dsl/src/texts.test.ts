import { expect, expectTypeOf, test } from 'vitest'
import {
  asciiLower,
  guardrail,
  type ImageRef,
  imageRef,
  sorted,
  unique,
  workloads,
} from './index.ts'

test('parts of an image may be absent', () => {
  expectTypeOf<ImageRef>().toEqualTypeOf<{
    readonly registry: string
    readonly repository: string
    readonly tag?: string
    readonly hasTag: boolean
    readonly digest?: string
  }>()
  guardrail({
    id: 'images',
    title: 'Images',
    on: workloads(),
    check({ pod, deny }) {
      for (const container of pod.containers) {
        const image = imageRef(asciiLower(container.image ?? ''))
        expectTypeOf(image).toEqualTypeOf<ImageRef>()
        deny(image.repository)
        // @ts-expect-error: an image by its digest has no tag
        deny(image.tag)
        // @ts-expect-error: no such part
        void image.host
        // @ts-expect-error: a container may name no image
        imageRef(container.image)
        // @ts-expect-error: only text has letters
        asciiLower(container.ports)
      }
    },
  })
})

test('only the letters of ASCII are made small', () => {
  expect(asciiLower('ABC Ä')).toBe('abc Ä')
})

test('texts are sorted by code points, and listed once', () => {
  expectTypeOf(sorted).toEqualTypeOf<(texts: readonly string[]) => readonly string[]>()
  expectTypeOf(unique).toEqualTypeOf<(texts: readonly string[]) => readonly string[]>()
  expect(sorted(['ｚ', '😀', 'b', 'ab', 'a', 'B', ''])).toEqual([
    '',
    'B',
    'a',
    'ab',
    'b',
    'ｚ',
    '😀',
  ])
  expect(unique(['b', 'a', 'b'])).toEqual(['b', 'a'])
})
