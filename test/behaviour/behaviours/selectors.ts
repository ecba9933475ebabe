import { type Behaviour, configMap, pod } from '../behaviour.ts'

const gold = { tier: 'gold', zone: 'a', app: 'web' }
const production = { labels: { environment: 'production' } }

/** Objects by their own labels: https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-objectselector */
export const SELECTORS: readonly Behaviour[] = [
  {
    id: 'labels-in-a-check',
    before: `const LISTED = { matchExpressions: [{ key: 'tier', operator: 'In', values: ['gold', 'silver'] }] } as const
      const ELSEWHERE = { matchExpressions: [{ key: 'zone', operator: 'NotIn', values: ['a', 'b'] }] } as const
      const NAMED = { matchExpressions: [{ key: 'app', operator: 'Exists' }] } as const
      const NAMELESS = { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] } as const
      const NOBODY = { matchExpressions: [{ key: 'tier', operator: 'In', values: [] }] } as const
      const GOLD = { matchLabels: { tier: 'gold', zone: 'a' } } as const`,
    check: `const labels = object.metadata?.labels
      if (matchLabels(labels, LISTED)) deny('listed')
      if (matchLabels(labels, ELSEWHERE)) deny('elsewhere')
      if (matchLabels(labels, NAMED)) deny('named')
      if (matchLabels(labels, NAMELESS)) deny('nameless')
      if (matchLabels(labels, NOBODY)) deny('nobody')
      if (matchLabels(labels, GOLD)) deny('gold')
      if (!matchLabels(labels, { matchLabels: { tier: 'gold' } })) deny('not gold')
      if (matchLabels(object.data, GOLD)) deny('gold data')
      if (matchLabels(labels, {})) deny('anything')`,
    objects: [
      [labelled(gold), 'listed', 'named', 'gold', 'anything'],
      [
        labelled({ tier: 'silver', zone: 'c' }),
        'listed',
        'elsewhere',
        'nameless',
        'not gold',
        'anything',
      ],
      [labelled({ tier: '', zone: 'b', app: '' }), 'named', 'not gold', 'anything'],
      [labelled({}), 'elsewhere', 'nameless', 'not gold', 'anything'],
      [labelled(null), 'elsewhere', 'nameless', 'not gold', 'anything'],
      [labelled({ tier: null, app: null }), 'elsewhere', 'nameless', 'not gold', 'anything'],
      [configMap(gold), 'elsewhere', 'nameless', 'not gold', 'gold data', 'anything'],
      [configMap({}), 'elsewhere', 'nameless', 'not gold', 'anything'],
    ],
  },
  {
    id: 'objects-by-label',
    on: "kinds(['ConfigMap'], { operations: ['CREATE', 'UPDATE', 'DELETE'], objectSelector: { matchLabels: { tier: 'gold' }, matchExpressions: [{ key: 'zone', operator: 'In', values: ['a', 'b'] }, { key: 'app', operator: 'Exists' }] } })",
    check: "deny('no')",
    objects: [
      [labelled(gold), 'no'],
      [labelled({ ...gold, other: '' }), 'no'],
      [labelled({ ...gold, zone: 'c' })],
      [labelled({ ...gold, tier: 'Gold' })],
      [labelled({ tier: 'gold', zone: 'a' })],
      [labelled({})],
      [labelled(null)],
      [configMap({})],
      [configMap({}, { annotations: gold })],
    ],
    requests: [
      [{ oldObject: labelled(gold), object: labelled(gold) }, 'no'],
      // Nobody escapes by taking the label away, or unnoticed by adding it.
      [{ oldObject: labelled(gold), object: labelled({}) }, 'no'],
      [{ oldObject: labelled({}), object: labelled(gold) }, 'no'],
      [{ oldObject: labelled(gold), object: configMap({}) }, 'no'],
      [{ oldObject: labelled({}), object: labelled({}) }],
      // Each object by itself: half of the labels before and half of them after are not enough.
      [
        {
          oldObject: labelled({ tier: 'gold' }),
          object: labelled({ zone: 'a', app: 'web' }),
        },
      ],
      [{ oldObject: labelled(gold) }, 'no'],
      [{ oldObject: labelled({}) }],
    ],
  },
  {
    id: 'objects-without-a-label',
    on: "workloads({ operations: ['CREATE', 'UPDATE', 'DELETE'], namespaceSelector: { matchLabels: { environment: 'production' } }, objectSelector: { matchExpressions: [{ key: 'legacy', operator: 'DoesNotExist' }, { key: 'team', operator: 'NotIn', values: ['infra', 'core'] }] } })",
    check: "deny('no')",
    objects: [[pod({})], [pod({}, { labels: { legacy: '' } })]],
    requests: [
      [{ object: pod({}), namespace: production }, 'no'],
      [{ object: pod({}, { labels: null }), namespace: production }, 'no'],
      [{ object: pod({}, { labels: { team: 'shop' } }), namespace: production }, 'no'],
      [{ object: pod({}, { labels: { team: 'core' } }), namespace: production }],
      // There is nothing before a creation, and nothing is not an object without the label.
      [{ object: pod({}, { labels: { legacy: '' } }), namespace: production }],
      [{ oldObject: pod({}, { labels: { legacy: '' } }), namespace: production }],
      [{ oldObject: pod({}), namespace: production }, 'no'],
      [
        {
          oldObject: pod({}, { labels: { legacy: '1' } }),
          object: pod({}, { labels: { legacy: '2' } }),
          namespace: production,
        },
      ],
      [
        {
          oldObject: pod({}),
          object: pod({}, { labels: { legacy: '2' } }),
          namespace: production,
          subresource: 'resize',
        },
        'no',
      ],
      [
        {
          oldObject: pod({}, { labels: { team: 'core' } }),
          object: pod({}, { labels: { team: 'infra' } }),
          namespace: production,
          subresource: 'ephemeralcontainers',
        },
      ],
    ],
  },
  {
    id: 'own-labels-of-namespaces',
    on: "kinds(['Namespace', 'ConfigMap'], { operations: ['CREATE', 'UPDATE', 'DELETE'], objectSelector: { matchLabels: { 'example.com/guarded': 'yes' } } })",
    check: "deny('no')",
    objects: [[labelled({ 'example.com/guarded': 'yes' }), 'no'], [labelled({ guarded: 'yes' })]],
    requests: [
      [{ object: namespace({ 'example.com/guarded': 'yes' }) }, 'no'],
      [{ object: namespace({}) }],
      [{ oldObject: namespace({ 'example.com/guarded': 'yes' }), object: namespace({}) }, 'no'],
      [{ oldObject: namespace({ 'example.com/guarded': 'yes' }) }, 'no'],
      [{ oldObject: namespace({ 'example.com/guarded': 'no' }) }],
      // The label of the namespace that an object is in is not its own.
      [{ object: configMap({}), namespace: { labels: { 'example.com/guarded': 'yes' } } }],
    ],
  },
]

function labelled(labels: object | null): Readonly<Record<string, unknown>> {
  return configMap({}, { labels })
}

function namespace(labels: object): Readonly<Record<string, unknown>> {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels } }
}
