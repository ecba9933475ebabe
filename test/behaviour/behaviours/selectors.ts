import { type Behaviour, configMap, pod } from '../behaviour.ts'

const gold = { tier: 'gold', zone: 'a', app: 'web' }
const production = { labels: { environment: 'production' } }

/** Objects by their own labels: https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-objectselector */
export const SELECTORS: readonly Behaviour[] = [
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
