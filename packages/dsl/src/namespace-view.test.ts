import { expectTypeOf, test } from 'vitest'
import type { NamespaceView } from './index.ts'

test('a namespace has labels and annotations, and a name unless there is none', () => {
  expectTypeOf<NamespaceView>().toEqualTypeOf<{
    readonly name?: string
    readonly labels: Readonly<Record<string, string>>
    readonly annotations: Readonly<Record<string, string>>
  }>()
})
