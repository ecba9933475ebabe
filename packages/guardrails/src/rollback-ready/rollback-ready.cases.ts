import { cases } from 'gatewright'
import { deployment, object } from '../shared/objects.ts'
import { STAGING, table } from '../shared/table.ts'
import { GITOPS } from '../shared/users.ts'
import rollbackReady from './rollback-ready.ts'

const mounted = (name?: string | null) =>
  deployment({ volumes: [{ name: 'v', configMap: { name } }] })
const loaded = (source: object) => deployment({ containers: [{ name: 'app', envFrom: [source] }] })
const refused = (name: string, kind = 'ConfigMap') =>
  `${kind} "${name}" carries no version or hash in its name`
const none = deployment({}, { revisionHistoryLimit: 0 })
const limit = 'revisionHistoryLimit: 0 keeps no revision'

export default cases(rollbackReady, {
  params: { kinds: ['ConfigMap', 'Secret'] },
  cases: table([
    ['nothing said', { to: deployment({}) }],
    ['some revisions', { to: deployment({}, { revisionHistoryLimit: 3 }) }],
    ['no revisions', { to: none }, limit],
    ['no revisions, in staging', { to: none, in: STAGING }],
    ['no revisions, by GitOps, which is no exception', { to: none, by: GITOPS }, limit],
    ['no revisions any more', { from: deployment({}), to: none }, limit],
    [
      'older than the rule and let be, scaled',
      {
        from: none,
        to: deployment({}, { revisionHistoryLimit: 0, replicas: 2 }),
        onExisting: 'allow',
      },
    ],
    [
      'older than the rule and let be, a ConfigMap without a version is mounted as well',
      {
        from: none,
        to: deployment(
          { volumes: [{ name: 'v', configMap: { name: 'settings' } }] },
          { revisionHistoryLimit: 0 },
        ),
        onExisting: 'allow',
      },
      refused('settings'),
    ],
    [
      'older than the rule and let be, loaded instead of mounted',
      {
        from: mounted('settings'),
        to: loaded({ configMapRef: { name: 'settings' } }),
        onExisting: 'allow',
      },
    ],
    [
      'where the older ones are let be, no revisions any more',
      { from: deployment({}), to: none, onExisting: 'allow' },
      limit,
    ],
    ['null revisions', { to: deployment({}, { revisionHistoryLimit: null }) }],
    [
      'no revisions of a StatefulSet',
      { to: object('apps/v1', 'StatefulSet', { spec: { revisionHistoryLimit: 0 } }) },
      limit,
    ],
    ['a ConfigMap with the hash of Kustomize', { to: mounted('settings-6ct58987ht') }],
    ['a ConfigMap with a version', { to: mounted('settings-v12') }],
    ['a ConfigMap with the hash of a commit', { to: mounted('settings-0123abcd') }],
    ['a ConfigMap without', { to: mounted('settings') }, refused('settings')],
    ['a ConfigMap with a word', { to: mounted('app-settings') }, refused('app-settings')],
    ['a ConfigMap without a name', { to: mounted(null) }],
    [
      'a ConfigMap in the environment',
      { to: loaded({ configMapRef: { name: 'settings' } }) },
      refused('settings'),
    ],
    [
      'a Secret in the environment',
      { to: loaded({ secretRef: { name: 'token' } }) },
      refused('token', 'Secret'),
    ],
    [
      'a Secret with a version in the environment',
      { to: loaded({ secretRef: { name: 'token-v2' } }) },
    ],
    [
      'a Secret in a volume',
      { to: deployment({ volumes: [{ name: 'v', secret: { secretName: 'token' } }] }) },
      refused('token', 'Secret'),
    ],
    ['the template is missing', { to: object('apps/v1', 'DaemonSet', { spec: {} }) }],
    ['a null among the volumes', { to: deployment({ volumes: [null], containers: [null] }) }],
  ]),
})
