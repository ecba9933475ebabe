import { type Behaviour, configMap, pod } from '../behaviour.ts'

const older = { onExisting: 'allow' }

/** Updates of objects that are older than the rule, where those are let be. */
export const EXISTING: readonly Behaviour[] = [
  {
    id: 'older-than-the-rule',
    check: `for (const word of ['a', 'b']) if (object.data?.[word] !== undefined) deny(\`"\${word}" holds \${object.data[word]}\`)
      if (object.immutable !== true) deny('not immutable')
      if (object.metadata?.labels?.owner === undefined) deny(object.metadata?.labels?.team === undefined ? 'no owner' : 'no owner in ' + object.metadata.labels.team)`,
    objects: [[configMap({ a: 'x' }), '"a" holds x', 'not immutable', 'no owner']],
    requests: [
      [
        { ...older, oldObject: configMap({ a: 'x' }), object: configMap({ a: 'x', b: 'y' }) },
        '"b" holds y',
      ],
      [{ ...older, oldObject: configMap({ a: 'x', b: 'y' }), object: configMap({ b: 'y' }) }],
      // Another message, though of the same rule.
      [
        { ...older, oldObject: configMap({ a: 'x' }), object: configMap({ a: 'z' }) },
        '"a" holds z',
      ],
      // The same text from another place.
      [
        {
          ...older,
          oldObject: configMap({ a: 'x' }, { labels: { team: 'a' } }),
          object: configMap({ a: 'x' }, { labels: null }),
        },
        'no owner',
      ],
      [
        {
          ...older,
          oldObject: { ...configMap({}, { labels: { owner: 'a' } }), immutable: true },
          object: configMap(null),
        },
        'not immutable',
        'no owner',
      ],
      [{ ...older, object: configMap({ a: 'x' }) }, '"a" holds x', 'not immutable', 'no owner'],
      [
        { oldObject: configMap({ a: 'x' }), object: configMap({ a: 'x' }) },
        '"a" holds x',
        'not immutable',
        'no owner',
      ],
    ],
  },
  {
    id: 'older-than-a-rule-about-change',
    on: "kinds(['ConfigMap'], { operations: ['CREATE', 'UPDATE', 'DELETE'] })",
    check: `if (object === undefined) { deny('may not be deleted'); return }
      const known = object.metadata?.labels?.known ?? ''
      if (oldObject === undefined && known === '') deny('unknown')
      if (oldObject !== undefined && changed(oldObject.data, object.data)) deny('data')
      if ((oldObject?.data?.level ?? object.data?.level) === 'debug') deny('debug')
      const before = oldObject?.data ?? {}
      if (Object.keys(before).includes('x') || object.data?.y === 'y') deny('x or y: ' + known)`,
    objects: [[configMap({ level: 'debug' }), 'unknown', 'debug']],
    requests: [
      // What the object before gets is what an audit of it says, which knows nothing before it.
      [{ ...older, oldObject: configMap({ level: 'debug' }), object: configMap({}) }, 'data'],
      [
        { ...older, oldObject: configMap({}), object: configMap({ level: 'debug' }) },
        'data',
        'debug',
      ],
      [{ ...older, oldObject: configMap({ x: '1' }), object: configMap({ x: '1' }) }, 'x or y: '],
      [{ ...older, oldObject: configMap({ y: 'y' }), object: configMap({ y: 'y' }) }],
      [
        {
          ...older,
          oldObject: configMap({ y: 'y' }),
          object: configMap({ y: 'y' }, { labels: { known: '1' } }),
        },
        'x or y: 1',
      ],
      [{ ...older, oldObject: configMap({ level: 'debug' }) }, 'may not be deleted'],
      [{ ...older, object: configMap({}) }, 'unknown'],
    ],
  },
  {
    id: 'older-workloads',
    on: 'workloads()',
    schema:
      "z.object({ tags: z.record(z.string(), z.string()).default({ latest: 'moves', edge: 'breaks' }) })",
    before: `const isTagged = (image: string, tag: string) => image.endsWith(':' + tag)`,
    check: `for (const container of pod.allContainers) {
        const image = container.image ?? ''
        for (const [tag, why] of Object.entries(params.tags))
          if (isTagged(image, tag)) deny(\`\${container.name} \${image} \${why}\`)
        if (container.securityContext?.privileged === true) deny('privileged: ' + container.name)
      }
      if (oldPod !== undefined && pod.containers.length < oldPod.containers.length) deny('fewer')
      if (pod.spec.hostNetwork === true) deny('network of the node')`,
    objects: [
      [
        pod({ hostNetwork: true, containers: [{ name: 'a', image: 'x:latest' }] }),
        'a x:latest moves',
        'network of the node',
      ],
    ],
    requests: [
      [
        {
          ...older,
          oldObject: pod({ hostNetwork: true, containers: [{ name: 'a', image: 'x:latest' }] }),
          object: pod({
            hostNetwork: true,
            containers: [{ name: 'a', image: 'x:latest' }],
            ephemeralContainers: [{ name: 'b', image: 'x:edge' }],
          }),
          subresource: 'ephemeralcontainers',
        },
        'b x:edge breaks',
      ],
      [
        {
          ...older,
          oldObject: deployment([{ name: 'a', image: 'x:latest' }, { name: 'b' }]),
          object: deployment([{ name: 'a', image: 'x:latest' }]),
        },
        'fewer',
      ],
      // The words of one message can be those of another: the text counts.
      [
        {
          ...older,
          oldObject: deployment([{ name: 'a b', image: 'c:latest' }]),
          object: deployment([{ name: 'a', image: 'b c:latest' }]),
        },
      ],
      [
        {
          ...older,
          oldObject: deployment([null, { name: 'a', securityContext: { privileged: true } }]),
          object: deployment([
            { name: 'b', securityContext: { privileged: true } },
            { name: 'a', securityContext: { privileged: true } },
          ]),
        },
        'privileged: b',
      ],
    ],
  },
]

function deployment(containers: readonly (object | null)[]): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { template: { spec: { containers } } },
  }
}
