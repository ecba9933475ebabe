import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

const production = { labels: { environment: 'production' } }
const scale = (replicas: number | undefined) => ({
  apiVersion: 'autoscaling/v1',
  kind: 'Scale',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { replicas },
})
const cronJob = (spec: object | null) => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name: 'job', namespace: 'shop' },
  spec: { jobTemplate: { spec: { template: { spec } } } },
})
const widget = (spec: object | null) => ({
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { name: 'a', namespace: 'shop' },
  spec,
})
const exec = (fields: object) => ({ apiVersion: 'v1', kind: 'PodExecOptions', ...fields })

/** What `on` may say, and the objects that a check receives. */
export const OBJECTS: Chapter<AcceptedEntry> = {
  title: 'What is judged',
  text: '`on` says which requests a guardrail judges; `check` receives `object` and `oldObject`, typed by it. Objects are as they would be stored.',
  entries: [
    {
      id: 'kinds',
      construct: "`kinds('A', 'B')`, `object.kind`",
      meaning: 'These kinds, as they are created and updated; a test of `kind` narrows `object`.',
      absent: 'A kind and its version are always there.',
      on: "kinds('ConfigMap', 'Secret')",
      check: `
        if (object.immutable !== true) deny(\`a \${object.kind} that can change\`)
        if (object.kind === 'Secret' && object.type === 'Opaque') deny('an opaque Secret')`,
      objects: [
        [configMap({}), 'a ConfigMap that can change'],
        [{ ...configMap({}), kind: 'Secret', immutable: true, type: 'Opaque' }, 'an opaque Secret'],
        [{ ...configMap({}), kind: 'Secret', immutable: true }],
        [{ ...configMap({}), immutable: true }],
      ],
    },
    {
      id: 'operations',
      construct: "`kinds(['A'], { operations })`",
      meaning: 'CREATE and UPDATE unless it says otherwise; DELETE can be named, too.',
      absent: 'On DELETE `object` is absent, on CREATE `oldObject`; their types say so.',
      on: "kinds(['ConfigMap'], { operations: ['CREATE', 'UPDATE', 'DELETE'] })",
      check: `
        if (object === undefined && oldObject?.metadata?.labels?.keep === 'yes') deny('it is to be kept')
        if (oldObject === undefined && object?.data === undefined) deny('created without data')`,
      objects: [
        [configMap(undefined), 'created without data'],
        [configMap({}, { labels: { keep: 'yes' } })],
      ],
      requests: [
        [{ oldObject: configMap({}, { labels: { keep: 'yes' } }) }, 'it is to be kept'],
        [{ oldObject: configMap({}) }],
        [{ oldObject: configMap({}), object: configMap(undefined) }],
      ],
    },
    {
      id: 'old-object',
      construct: '`oldObject`',
      meaning: 'The object as it was before an UPDATE, or as it is before a DELETE.',
      absent: 'Absent when the object is created; audits see only that.',
      check: `
        if (oldObject?.immutable === true && object.immutable !== true) deny('it was immutable')`,
      objects: [[configMap({})]],
      requests: [
        [
          { oldObject: { ...configMap({}), immutable: true }, object: configMap({}) },
          'it was immutable',
        ],
        [{ oldObject: { ...configMap({}), immutable: null }, object: configMap({}) }],
      ],
    },
    {
      id: 'changed',
      construct: '`changed(before, after)`',
      meaning: 'The opposite of `deepEqual`, for parts of the two objects.',
      absent: 'Nothing has changed where both are absent.',
      check: `
        if (oldObject !== undefined && changed(oldObject.data, object.data)) deny('the data changed')`,
      objects: [[configMap({ a: 'b' })]],
      requests: [
        [{ oldObject: configMap({ a: 'b' }), object: configMap({ a: 'c' }) }, 'the data changed'],
        [{ oldObject: configMap({ a: 'b', c: 'd' }), object: configMap({ c: 'd', a: 'b' }) }],
        [{ oldObject: configMap(null), object: configMap(undefined) }],
      ],
    },
    {
      id: 'workloads',
      construct: '`workloads()`, `pod`',
      meaning:
        'Pods and every kind that carries a pod template; `pod` has `spec`, `metadata`, `containers`, `initContainers`, `ephemeralContainers` and `allContainers` of either.',
      absent: 'Nothing of `pod` is absent: a spec that is missing is empty, and so is a list.',
      on: 'workloads()',
      check: `
        if (pod.spec.hostNetwork === true) deny('the network of the node')
        for (const container of pod.allContainers) if (container.tty === true) deny('a terminal')`,
      objects: [
        [pod({ hostNetwork: true }), 'the network of the node'],
        [cronJob({ initContainers: [{ name: 'a', tty: true }] }), 'a terminal'],
        [cronJob({ containers: [{ name: 'a' }] })],
        [cronJob(null)],
        [pod(null)],
      ],
    },
    {
      id: 'old-pod',
      construct: '`oldPod`',
      meaning: 'The same view of the object before the request.',
      absent: 'Absent when the workload is created.',
      on: 'workloads()',
      check: `
        if (oldPod === undefined) return
        for (const { name, image } of pod.containers)
          if (oldPod.containers.some((old) => old.name === name && old.image !== image)) deny(\`another image of \${name}\`)`,
      objects: [[pod({ containers: [{ name: 'a', image: 'x' }] })]],
      requests: [
        [
          {
            oldObject: pod({ containers: [{ name: 'a', image: 'x' }] }),
            object: pod({ containers: [{ name: 'a', image: 'y' }] }),
          },
          'another image of a',
        ],
        [
          {
            oldObject: pod(null),
            object: pod({ containers: [{ name: 'a', image: 'y' }] }),
          },
        ],
      ],
    },
    {
      id: 'namespace-selector',
      construct: '`namespaceSelector`',
      meaning:
        "Kubernetes' own selector, of namespaces by their labels; `workloads`, `podConnections` and `scales` take it too.",
      absent: 'A label that the namespace lacks is not selected, as everywhere in Kubernetes.',
      on: "kinds(['ConfigMap'], { namespaceSelector: { matchLabels: { environment: 'production' } } })",
      check: `
        if (object.immutable !== true) deny('it can change in production')`,
      objects: [[configMap({})]],
      requests: [
        [{ object: configMap({}), namespace: production }, 'it can change in production'],
        [{ object: configMap({}), namespace: { labels: { environment: 'staging' } } }],
        [{ object: { ...configMap({}), immutable: true }, namespace: production }],
      ],
    },
    {
      id: 'object-selector',
      construct: '`objectSelector`',
      meaning: "Kubernetes' own selector, of objects by their labels, before or after the request.",
      absent: 'A label that the object lacks is not selected.',
      on: "kinds(['ConfigMap'], { objectSelector: { matchLabels: { tier: 'gold' } } })",
      check: `
        if (object.immutable !== true) deny('it can change')`,
      objects: [
        [configMap({}, { labels: { tier: 'gold' } }), 'it can change'],
        [{ ...configMap({}, { labels: { tier: 'gold' } }), immutable: true }],
        [configMap({}, { labels: null })],
      ],
    },
    {
      id: 'custom-kinds',
      construct: '`gatewright import crd`, `customKind()`',
      meaning:
        'Kinds of a CustomResourceDefinition, typed by its schema, in every version that is served.',
      absent: 'A field is optional unless its schema requires it and forbids null.',
      on: 'kinds(Widget)',
      before: `
        // The command writes this from the definition.
        import { customKind, type TypedObject } from 'gatewright'
        interface WidgetV1 extends TypedObject {
          readonly spec?: { readonly size?: number }
        }
        const Widget = customKind<WidgetV1>({
          group: 'example.com',
          versions: ['v1'],
          kind: 'Widget',
          resource: 'widgets',
          namespaced: true,
        })`,
      check: `
        if ((object.spec?.size ?? 0) > 3) deny('too large')`,
      objects: [[widget({ size: 4 }), 'too large'], [widget({ size: 3 })], [widget(null)]],
    },
    {
      id: 'pod-connections',
      construct: "`podConnections(['exec', …])`",
      meaning:
        '`exec`, `attach`, `portforward` and `proxy` into running Pods; `object` is what is asked for.',
      absent: 'The Pod is no part of the request: `request.name` names it.',
      on: "podConnections(['exec'])",
      check: `
        if (object.tty === true) deny('a terminal')
        if ((object.command ?? []).includes('sh')) deny('a shell')`,
      objects: [],
      requests: [
        [
          {
            object: exec({ tty: true, command: ['ls'] }),
            requestName: 'web',
            namespace: { name: 'shop' },
          },
          'a terminal',
        ],
        [
          { object: exec({ command: ['sh'] }), requestName: 'web', namespace: { name: 'shop' } },
          'a shell',
        ],
        [
          {
            object: exec({ command: ['ls'], tty: false }),
            requestName: 'web',
            namespace: { name: 'shop' },
          },
        ],
        [{ object: exec({}), requestName: 'web', namespace: { name: 'shop' } }],
      ],
    },
    {
      id: 'scales',
      construct: "`scales(['Deployment', …])`",
      meaning: 'Updates of the `scale` subresource: `object` and `oldObject` are Scales.',
      absent: 'Replicas that are missing need a fallback.',
      on: "scales(['Deployment'])",
      check: `
        if ((oldObject.spec?.replicas ?? 0) > 0 && (object.spec?.replicas ?? 0) === 0) deny('switched off')`,
      objects: [],
      requests: [
        [{ oldObject: scale(2), object: scale(0) }, 'switched off'],
        [{ oldObject: scale(2), object: scale(3) }],
        [{ oldObject: scale(undefined), object: scale(undefined) }],
      ],
    },
  ],
}
