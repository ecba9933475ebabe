import { type Behaviour, configMap, pod } from '../behaviour.ts'

const container = (name: string, image?: string, env: readonly (object | null)[] = []) => ({
  name,
  ...(image === undefined ? {} : { image }),
  env,
})
const finalizers = (...all: (string | null)[]) => configMap({}, { finalizers: all })

/** Loops that deny and then end: themselves, or the check. */
export const ENDING_LOOPS: readonly Behaviour[] = [
  {
    id: 'the-first-bad-entry-alone',
    check: `for (const one of object.metadata?.finalizers ?? [])
        if (one.startsWith('bad')) {
          deny('first: ' + one)
          break
        }
      deny('after')`,
    objects: [
      [finalizers(), 'after'],
      [finalizers('good', null, 'bad/1', 'bad/2'), 'first: bad/1', 'after'],
      [finalizers('bad/2', 'bad/1'), 'first: bad/2', 'after'],
    ],
  },
  {
    id: 'one-denial-ends-the-check',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        const image = container.image ?? ''
        if (container.name === 'skipped') continue
        if (image === '') return deny(\`\${container.name} has no image\`)
        if (image.endsWith(':latest')) {
          deny(\`\${container.name} has a moving tag\`)
          deny(\`not \${image}\`)
          return
        }
      }
      deny('every image is named')`,
    objects: [
      [pod({ containers: [container('a', 'x:1')] }), 'every image is named'],
      [pod({ containers: [container('a', 'x:1'), container('b')] }), 'b has no image'],
      [
        pod({ containers: [container('skipped'), container('b', 'y:latest'), container('c')] }),
        'b has a moving tag',
        'not y:latest',
      ],
      [pod({ containers: [container('a'), container('b', 'y:latest')] }), 'a has no image'],
      [pod({}), 'every image is named'],
    ],
  },
  {
    id: 'a-loop-in-a-loop-ends-the-check',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        for (const variable of container.env ?? []) {
          if (variable.name === 'STOP') return
          if (variable.value === undefined) return deny(\`\${variable.name} of \${container.name}\`)
        }
        if (container.image === undefined) return deny(\`no image: \${container.name}\`)
      }
      deny('end')`,
    objects: [
      [pod({ containers: [container('a', 'x', [{ name: 'A', value: '' }])] }), 'end'],
      [
        pod({
          containers: [
            container('a', 'x', [null, { name: 'A', value: '1' }]),
            container('b', 'x', [{ name: 'B' }, { name: 'STOP' }]),
          ],
        }),
        'B of b',
      ],
      [pod({ containers: [container('a', undefined, [{ name: 'STOP' }, { name: 'B' }])] })],
      [pod({ containers: [container('a'), container('b', 'x', [{ name: 'B' }])] }), 'no image: a'],
    ],
  },
  {
    id: 'the-first-of-each',
    on: "kinds('Pod')",
    check: `let seen = 0
      for (const container of object.spec?.containers ?? []) {
        for (const variable of container.env ?? [])
          if (variable.name.startsWith('X')) {
            deny(\`\${container.name}: \${variable.name}\`)
            break
          }
        if (container.image !== undefined) seen += 1
      }
      for (const container of object.spec?.containers ?? []) {
        if (container.image === 'quiet') break
        if (container.image === 'silent') return
        if (container.image === 'loud') {
          deny('loud')
          break
        }
      }
      if (seen > 1) deny(\`\${seen} images\`)`,
    objects: [
      [pod({ containers: [container('a', 'x', [{ name: 'X1' }, { name: 'X2' }])] }), 'a: X1'],
      [
        pod({
          containers: [
            container('a', 'loud', [{ name: 'A' }, { name: 'X2' }]),
            container('b', 'silent', [{ name: 'X1' }]),
          ],
        }),
        'a: X2',
        'b: X1',
        'loud',
        '2 images',
      ],
      [pod({ containers: [container('a', 'silent'), container('b', 'loud')] })],
      [pod({ containers: [container('a', 'quiet'), container('b', 'loud')] }), '2 images'],
    ],
  },
  {
    id: 'the-first-key-of-a-parameter',
    schema:
      'z.object({ limits: z.record(z.string(), z.number().int()), order: z.array(z.string()) })',
    params: { limits: { b: 2, a: 1 }, order: ['z', 'a', 'b'] },
    check: `for (const key of params.order)
        if (object.data?.[key] !== undefined) {
          deny('first: ' + key)
          break
        }
      for (const key of sorted(Object.keys(params.limits))) {
        const limit = params.limits[key] ?? 0
        if (key in (object.data ?? {}) && (object.metadata?.generation ?? 0) > limit) return deny(\`\${key} is over \${limit}\`)
      }
      deny('no limit')`,
    objects: [
      [configMap({ a: '', b: '' }, { generation: 1 }), 'first: a', 'no limit'],
      [configMap({ a: '', b: '' }, { generation: 3 }), 'first: a', 'a is over 1'],
      [configMap({ b: '' }, { generation: 2 }), 'first: b', 'no limit'],
      [configMap({ b: '' }, { generation: 3 }), 'first: b', 'b is over 2'],
      [configMap({}), 'no limit'],
    ],
  },
  {
    id: 'counts-and-ends-under-a-test',
    check: `let bad = 0
      let last = ''
      if (object.immutable === true) {
        for (const one of object.metadata?.finalizers ?? []) {
          if (one === 'x') return deny(one)
          if (one.startsWith('b')) bad += 1
        }
        for (const one of object.metadata?.finalizers ?? [])
          if (one.startsWith('b')) {
            last = one
            deny('found')
            break
          }
      }
      if (bad > 1) deny(\`\${bad} from \${last}\`)`,
    objects: [
      [{ ...finalizers('a', 'b1', 'b2'), immutable: true }, 'found', '2 from b1'],
      [{ ...finalizers('b1', 'x', 'b2'), immutable: true }, 'x'],
      [{ ...finalizers('a', 'b1'), immutable: true }, 'found'],
      [{ ...finalizers('a'), immutable: true }],
      [finalizers('b1', 'b2', 'x')],
    ],
  },
  {
    id: 'an-inner-loop-counts-and-ends-the-check',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        let isBad = false
        for (const variable of container.env ?? []) {
          if (variable.value === 'x') return deny(\`\${variable.name} of \${container.name}\`)
          if (variable.value === 'bad') isBad = true
        }
        if (isBad) {
          deny(\`bad \${container.name}\`)
          break
        }
      }`,
    objects: [
      [
        pod({ containers: [container('a', 'i', [{ name: 'S' }, { name: 'A', value: 'bad' }])] }),
        'bad a',
      ],
      [pod({ containers: [container('a', 'i', [{ name: 'S', value: 'q' }])] })],
      [pod({ containers: [container('a', 'i', [{ name: 'A', value: 'x' }])] }), 'A of a'],
    ],
  },
  {
    id: 'quiet-ends-and-denials',
    on: "kinds('Pod')",
    check: `let bad = false
      for (const one of object.metadata?.finalizers ?? []) {
        if (one === 'stop') break
        if (one === 'leave') return
        if (one === 'bad') {
          bad = true
          break
        }
      }
      for (const one of object.spec?.containers ?? [])
        for (const variable of one.env ?? []) {
          if (variable.name === 'STOP') break
          if (variable.value === undefined) return deny(variable.name)
        }
      for (const one of object.spec?.containers ?? [])
        for (const variable of one.env ?? []) {
          if (variable.name === 'STOP') break
          if (variable.name === 'HALT') {
            deny('halt')
            return
          }
        }
      for (const one of object.spec?.containers ?? []) {
        if (one.image === 'loud') {
          deny('loud')
          break
        }
        if (one.image === 'quiet') return deny('quiet')
      }
      if (bad) deny('bad')`,
    objects: [
      [pod({ containers: [container('a', 'x', [{ name: 'A' }])] }), 'A'],
      [
        pod(
          {
            containers: [
              container('a', 'x', [{ name: 'STOP' }, { name: 'A' }]),
              container('b', 'x', [{ name: 'B', value: '' }, null, { name: 'HALT', value: '' }]),
            ],
          },
          { finalizers: ['good', 'bad'] },
        ),
        'halt',
      ],
      [pod({ containers: [container('a', 'x')] }, { finalizers: [null, 'bad', 'leave'] }), 'bad'],
      [pod({ containers: [container('a', 'loud')] }, { finalizers: ['stop', 'bad'] }), 'loud'],
      [
        pod(
          { containers: [container('a', 'loud'), container('b', 'quiet')] },
          { finalizers: ['bad'] },
        ),
        'loud',
        'bad',
      ],
      [
        pod(
          { containers: [container('a', 'quiet'), container('b', 'loud')] },
          { finalizers: ['bad'] },
        ),
        'quiet',
      ],
      [pod({ containers: [container('a', 'quiet')] }, { finalizers: ['leave'] })],
    ],
  },
]
