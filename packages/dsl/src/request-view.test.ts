import { expectTypeOf, test } from 'vitest'
import type { JudgedOperation, RequestView, UserView } from './index.ts'

test('a request says who asks for what', () => {
  expectTypeOf<RequestView>().toEqualTypeOf<{
    readonly operation: JudgedOperation
    readonly name?: string
    readonly namespace?: string
    readonly subresource?: string
    readonly dryRun: boolean
    readonly user: UserView
  }>()
  expectTypeOf<RequestView<'UPDATE'>['operation']>().toEqualTypeOf<'UPDATE'>()
  expectTypeOf<UserView>().toEqualTypeOf<{
    readonly name?: string
    readonly uid?: string
    readonly groups: readonly string[]
    readonly extra: Readonly<Record<string, readonly string[]>>
  }>()
})

test('what may be absent is not there without a test', () => {
  const read = (request: RequestView<'CREATE' | 'UPDATE'>): void => {
    // @ts-expect-error: the name may be generated
    request.name.startsWith('a')
    // @ts-expect-error: no such operation is judged
    void (request.operation === 'DELETE')
    // @ts-expect-error: an extra value may be absent
    request.user.extra.scopes.includes('a')
    // @ts-expect-error: Kubernetes' word is not the view's
    void request.user.username
  }
  expectTypeOf(read).toBeFunction()
})
