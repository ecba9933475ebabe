import { expect, expectTypeOf, test } from 'vitest'
import {
  type AnyContainer,
  type Container,
  type DefaultOperation,
  type EphemeralContainer,
  guardrail,
  type Job,
  type Matcher,
  type ObjectMeta,
  type Pod,
  type PodSpec,
  type PodView,
  type Workload,
  type WorkloadKind,
  type WorkloadOptions,
  workloads,
} from './index.ts'

const head = { id: 'pods', title: 'Pods' } as const

test('workloads are Pods and what runs a template', () => {
  expectTypeOf(workloads()).toEqualTypeOf<Matcher<Workload, 'pod', DefaultOperation>>()
  expectTypeOf(workloads({ operations: ['DELETE'] })).toEqualTypeOf<
    Matcher<Workload, 'pod', 'DELETE'>
  >()
  const some = workloads({ kinds: ['Pod', 'Job'], operations: ['CREATE'] })
  expectTypeOf(some).toEqualTypeOf<Matcher<Pod | Job, 'pod', 'CREATE'>>()
  expect(some.kinds.map(({ kind }) => kind)).toEqual(['Pod', 'Job'])
  expectTypeOf<WorkloadOptions<'CREATE', 'Pod'>['kinds']>().toEqualTypeOf<
    readonly 'Pod'[] | undefined
  >()
  // @ts-expect-error: a PodTemplate runs nothing
  workloads({ kinds: ['PodTemplate'] })
  expectTypeOf<WorkloadKind>().toEqualTypeOf<Workload['kind']>()
  expectTypeOf<Workload['kind']>().toEqualTypeOf<
    | 'Pod'
    | 'Deployment'
    | 'ReplicaSet'
    | 'StatefulSet'
    | 'DaemonSet'
    | 'ReplicationController'
    | 'Job'
    | 'CronJob'
  >()
})

test('check receives the pod, and the one before', () => {
  guardrail({
    ...head,
    on: workloads(),
    check({ object, oldObject, pod, oldPod }) {
      expectTypeOf(object).toEqualTypeOf<Workload>()
      expectTypeOf(oldObject).toEqualTypeOf<Workload | undefined>()
      expectTypeOf(pod).toEqualTypeOf<PodView>()
      expectTypeOf(oldPod).toEqualTypeOf<PodView | undefined>()
    },
  })
  guardrail({
    ...head,
    on: workloads({ operations: ['UPDATE'] }),
    check: ({ oldPod }) => expectTypeOf(oldPod).toEqualTypeOf<PodView>(),
  })
  guardrail({
    ...head,
    on: workloads({ operations: ['CREATE', 'DELETE'] }),
    check({ pod, oldPod }) {
      expectTypeOf(pod).toEqualTypeOf<PodView | undefined>()
      expectTypeOf(oldPod).toEqualTypeOf<PodView | undefined>()
      // @ts-expect-error: a DELETE leaves no pod behind
      void pod.containers
    },
  })
})

test('a view has every part of a pod', () => {
  expectTypeOf<PodView>().toEqualTypeOf<{
    readonly metadata: ObjectMeta
    readonly spec: PodSpec
    readonly containers: readonly Container[]
    readonly initContainers: readonly Container[]
    readonly ephemeralContainers: readonly EphemeralContainer[]
    readonly allContainers: readonly AnyContainer[]
  }>()
  expectTypeOf<AnyContainer['name']>().toBeString()
  expectTypeOf<AnyContainer['image']>().toEqualTypeOf<string | undefined>()
})

test('typos and fields that may be absent are errors', () => {
  guardrail({
    ...head,
    on: workloads(),
    check({ pod, deny }) {
      // @ts-expect-error: no such part
      void pod.container
      for (const container of pod.containers) {
        // @ts-expect-error: no such field
        void container.securityContexts
        // @ts-expect-error: may be absent
        void container.securityContext.privileged
        // @ts-expect-error: may be absent
        deny(container.image)
        deny(container.image ?? '')
        // @ts-expect-error: an object is not changed
        container.name = 'other'
      }
    },
  })
  // @ts-expect-error: nothing connects to a workload
  workloads({ operations: ['CONNECT'] })
})
