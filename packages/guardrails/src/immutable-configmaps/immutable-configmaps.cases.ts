import { cases } from 'gatewright'
import { DELETED, object, relabelled } from '../shared/objects.ts'
import { STAGING, table } from '../shared/table.ts'
import { ADMINISTRATOR, GITOPS } from '../shared/users.ts'
import immutableConfigmaps from './immutable-configmaps.ts'

const data = { level: 'aW5mbw==', format: 'anNvbg==' }
const mutable = object('v1', 'ConfigMap', { data })
const fixed = object('v1', 'ConfigMap', { immutable: true, data })
const holding = (members: object) => object('v1', 'ConfigMap', { immutable: true, ...members })
const must = 'ConfigMap "web" must set immutable: true'
const unset = 'ConfigMap "web": immutable may not be unset'
const moved = 'ConfigMap "web": data may not change; create one under a new name'

export default cases(immutableConfigmaps, {
  params: { except: { prefixes: ['generated-', 'cache-'] } },
  cases: table([
    ['created as immutable', { to: fixed }],
    ['created without saying so', { to: mutable }, must],
    ['created as mutable', { to: object('v1', 'ConfigMap', { immutable: false, data }) }, must],
    ['created with null', { to: object('v1', 'ConfigMap', { immutable: null, data }) }, must],
    ['created in staging', { to: mutable, in: STAGING }],
    ['created in a rehearsal', { to: mutable, dryRun: true }, must],
    ['created by GitOps, which is no exception', { to: mutable, by: GITOPS }, must],
    ['no change', { from: fixed, to: fixed }],
    ['metadata only', { from: fixed, to: relabelled(fixed, { labels: { team: 'shop' } }) }],
    [
      'keys in another order',
      { from: fixed, to: holding({ data: { format: 'anNvbg==', level: 'aW5mbw==' } }) },
    ],
    ['one value', { from: fixed, to: holding({ data: { ...data, level: 'ZGVidWc=' } }) }, moved],
    [
      'one value, by an administrator',
      { from: fixed, to: holding({ data: { ...data, level: 'ZGVidWc=' } }), by: ADMINISTRATOR },
      moved,
    ],
    ['a key is added', { from: fixed, to: holding({ data: { ...data, color: 'cmVk' } }) }, moved],
    ['a key is removed', { from: fixed, to: holding({ data: { level: 'aW5mbw==' } }) }, moved],
    ['all data is removed', { from: fixed, to: holding({}) }, moved],
    ['immutable is unset', { from: fixed, to: mutable }, unset],
    [
      'immutable is set to false',
      { from: fixed, to: object('v1', 'ConfigMap', { immutable: false, data }) },
      unset,
    ],
    [
      'immutable is unset and a value changes',
      { from: fixed, to: object('v1', 'ConfigMap', { data: {} }) },
      unset,
      moved,
    ],
    ['older than the rule, as it is', { from: mutable, to: mutable }, must],
    [
      'older than the rule, its data changes',
      { from: mutable, to: object('v1', 'ConfigMap', { data: {} }) },
      must,
    ],
    [
      'older than the rule and let be, as it is',
      { from: mutable, to: mutable, onExisting: 'allow' },
    ],
    [
      'older than the rule and let be, its data changes',
      { from: mutable, to: object('v1', 'ConfigMap', { data: {} }), onExisting: 'allow' },
    ],
    [
      'older than the rule and let be, made immutable',
      { from: mutable, to: fixed, onExisting: 'allow' },
    ],
    [
      'older than the rule and let be, made immutable with other data',
      { from: mutable, to: holding({ data: {} }), onExisting: 'allow' },
      moved,
    ],
    [
      'where the older ones are let be, created without saying so',
      { to: mutable, onExisting: 'allow' },
      must,
    ],
    [
      'where the older ones are let be, immutable is unset',
      { from: fixed, to: mutable, onExisting: 'allow' },
      unset,
    ],
    ['older than the rule, made immutable', { from: mutable, to: fixed }],
    [
      'older than the rule, made immutable with other data',
      { from: mutable, to: holding({ data: {} }) },
      moved,
    ],
    ['deleted', { from: fixed }],
    [
      'being deleted, its last finalizer goes',
      {
        from: relabelled(mutable, { ...DELETED, finalizers: ['example.com/backup'] }),
        to: relabelled(mutable, DELETED),
      },
    ],
    [
      'being deleted, a value changes',
      { from: relabelled(fixed, DELETED), to: relabelled(holding({ data: {} }), DELETED) },
      moved,
    ],
    [
      'an exception by the beginning of its name',
      { to: relabelled(mutable, { name: 'generated-1' }) },
    ],
    [
      'an exception by another beginning, its data changes',
      {
        from: relabelled(mutable, { name: 'cache-1' }),
        to: relabelled(holding({ data: {}, binaryData: { a: 'aGk=' } }), { name: 'cache-1' }),
      },
    ],
    [
      'a name that only holds such a beginning',
      { to: relabelled(mutable, { name: 'my-cache-1' }) },
      'ConfigMap "my-cache-1" must set immutable: true',
    ],
    [
      'mutable, and said so again',
      {
        from: object('v1', 'ConfigMap', { immutable: false, data }),
        to: object('v1', 'ConfigMap', { immutable: false, data }),
      },
      must,
    ],
    [
      'being deleted, all data goes',
      {
        from: relabelled(mutable, DELETED),
        to: relabelled(object('v1', 'ConfigMap'), DELETED),
      },
      must,
    ],
    ['another subresource', { from: fixed, to: mutable, via: 'status' }],
    [
      'the certificate of OpenShift, which is renewed in place',
      {
        from: relabelled(mutable, { name: 'openshift-service-ca.crt' }),
        to: relabelled(object('v1', 'ConfigMap'), { name: 'openshift-service-ca.crt' }),
      },
    ],
    [
      'the certificate of Istio, which is renewed in place',
      {
        from: relabelled(fixed, { name: 'istio-ca-root-cert' }),
        to: relabelled(holding({ binaryData: { a: 'aGk=' } }), { name: 'istio-ca-root-cert' }),
      },
    ],
    [
      'the certificate that every namespace gets',
      { to: relabelled(mutable, { name: 'kube-root-ca.crt' }) },
    ],
    [
      'binary data is added',
      { from: fixed, to: holding({ data, binaryData: { logo: 'aGk=' } }) },
      'ConfigMap "web": binaryData may not change; create one under a new name',
    ],
    [
      'binary data is removed',
      { from: holding({ binaryData: { logo: 'aGk=' } }), to: holding({}) },
      'ConfigMap "web": binaryData may not change; create one under a new name',
    ],
  ]),
})
