import { expectTypeOf, test } from 'vitest'
import {
  guardrail,
  type Matcher,
  type PodAttachOptions,
  type PodConnections,
  type PodExecOptions,
  type PodPortForwardOptions,
  type PodProxyOptions,
  podConnections,
  type Scale,
  type ScaledKind,
  scales,
} from './index.ts'

test('connections carry what is asked for', () => {
  expectTypeOf(podConnections(['exec'])).toEqualTypeOf<
    Matcher<PodExecOptions, 'object', 'CONNECT'>
  >()
  expectTypeOf<PodConnections>().toEqualTypeOf<{
    readonly exec: PodExecOptions
    readonly attach: PodAttachOptions
    readonly portforward: PodPortForwardOptions
    readonly proxy: PodProxyOptions
  }>()
  guardrail({
    id: 'no-shell',
    title: 'No shell',
    on: podConnections(['exec', 'attach']),
    check({ object, oldObject, request }) {
      expectTypeOf(object).toEqualTypeOf<PodExecOptions | PodAttachOptions>()
      expectTypeOf(oldObject).toEqualTypeOf<PodExecOptions | PodAttachOptions | undefined>()
      expectTypeOf(request.operation).toEqualTypeOf<'CONNECT'>()
      // @ts-expect-error: only exec has a command
      void object.command
      // @ts-expect-error: what is asked for has no metadata
      void object.metadata
    },
  })
  // @ts-expect-error: no such way into a Pod
  podConnections(['log'])
})

test('scales are updated', () => {
  expectTypeOf(scales(['Deployment'])).toEqualTypeOf<Matcher<Scale, 'object', 'UPDATE'>>()
  expectTypeOf<ScaledKind>().toEqualTypeOf<
    'Deployment' | 'ReplicaSet' | 'StatefulSet' | 'ReplicationController'
  >()
  guardrail({
    id: 'scaled',
    title: 'Scaled',
    on: scales(['Deployment']),
    check: ({ oldObject }) => expectTypeOf(oldObject).toEqualTypeOf<Scale>(),
  })
  // @ts-expect-error: nothing scales a DaemonSet
  const wrong = () => scales(['DaemonSet'])
  expectTypeOf(wrong).toBeFunction()
})
