import { type Behaviour, configMap, pod } from '../behaviour.ts'

/** Missing, null and empty: what each read of a value that is not there gives. */
export const ABSENCE: readonly Behaviour[] = [
  {
    id: 'missing-label',
    check: `const owner = object.metadata?.labels?.owner
      if (owner === undefined) deny('no owner')`,
    objects: [
      [configMap({}), 'no owner'],
      [configMap({}, { labels: null }), 'no owner'],
      [configMap({}, { labels: {} }), 'no owner'],
      [configMap({}, { labels: { owner: null } }), 'no owner'],
      [configMap({}, { labels: { owner: '' } })],
      [configMap({}, { labels: { owner: 'team-a' } })],
    ],
  },
  {
    id: 'fallback-of-fallback',
    check: `const team = object.metadata?.labels?.team ?? object.metadata?.annotations?.team ?? 'none'
      deny('team is ' + team)`,
    objects: [
      [configMap({}), 'team is none'],
      [configMap({}, { annotations: { team: 'a' } }), 'team is a'],
      [configMap({}, { labels: { team: 'b' }, annotations: { team: 'a' } }), 'team is b'],
      [configMap({}, { labels: { team: null }, annotations: null }), 'team is none'],
    ],
  },
  {
    id: 'optional-boolean',
    on: "kinds('Pod')",
    check: `if (object.spec?.hostNetwork === true) deny('host network')
      if (object.spec?.automountServiceAccountToken !== false) deny('token is mounted')`,
    objects: [
      [pod({}), 'token is mounted'],
      [pod({ hostNetwork: null, automountServiceAccountToken: null }), 'token is mounted'],
      [pod({ hostNetwork: true, automountServiceAccountToken: false }), 'host network'],
      [pod({ hostNetwork: false, automountServiceAccountToken: false })],
      [pod(null), 'token is mounted'],
    ],
  },
  {
    id: 'deep-optional',
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        if (container.securityContext?.capabilities?.drop?.includes('ALL') !== true)
          deny(container.name + ' keeps capabilities')
        if (container.securityContext?.privileged ?? false) deny(container.name + ' is privileged')
      }`,
    objects: [
      [pod({ containers: [{ name: 'a' }] }), 'a keeps capabilities'],
      [pod({ containers: [{ name: 'a', securityContext: null }] }), 'a keeps capabilities'],
      [
        pod({ containers: [{ name: 'a', securityContext: { capabilities: { drop: [] } } }] }),
        'a keeps capabilities',
      ],
      [
        pod({
          containers: [{ name: 'a', securityContext: { capabilities: { drop: [null, 'ALL'] } } }],
        }),
      ],
      [
        pod({
          containers: [
            { name: 'a', securityContext: { privileged: true, capabilities: { drop: ['ALL'] } } },
            null,
          ],
        }),
        'a is privileged',
      ],
      [pod({ containers: null })],
      [pod(undefined)],
    ],
  },
  {
    id: 'two-paths-compared',
    check: `if (object.metadata?.labels?.app !== object.metadata?.annotations?.app) deny('they differ')`,
    objects: [
      [configMap({})],
      [configMap({}, { labels: { app: 'a' } }), 'they differ'],
      [configMap({}, { annotations: { app: 'a' } }), 'they differ'],
      [configMap({}, { labels: { app: 'a' }, annotations: { app: 'a' } })],
      [configMap({}, { labels: { app: null }, annotations: {} })],
    ],
  },
  {
    id: 'walks-through-a-constant-that-may-be-absent',
    on: "kinds('Deployment')",
    check: `const spec = object.spec?.template?.spec
      for (const volume of spec?.volumes ?? []) if (volume.name === 'x') deny('volume')
      const all = [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])]
      for (const container of all) if (container.name === 'x') deny('container')
      for (const container of spec?.containers ?? []) if (container.image === 'x') deny('image')`,
    objects: [
      [deployment(undefined)],
      [deployment({})],
      [deployment(null)],
      [deployment({ volumes: [null, { name: 'x' }] }), 'volume'],
      [deployment({ initContainers: [{ name: 'x' }] }), 'container'],
      [deployment({ containers: [{ name: 'x', image: 'x' }] }), 'container', 'image'],
    ],
  },
]

function deployment(spec: object | null | undefined): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { template: { spec } },
  }
}
