import { cases } from 'gatewright'
import { pod } from '../shared/objects.ts'
import { STAGING, table } from '../shared/table.ts'
import { ADMINISTRATOR, GITOPS, NODE } from '../shared/users.ts'
import noBarePods from './no-bare-pods.ts'

const owner = (apiVersion: string, kind: string, controller: boolean | null = true) => ({
  apiVersion,
  kind,
  name: 'web',
  uid: '1',
  controller,
})
const owned = (...ownerReferences: readonly (object | null)[]) => pod({}, { ownerReferences })
const bare = pod({})
const refused = 'Pod "web" has no controller of a known kind'

export default cases(noBarePods, {
  cases: table([
    ['of a ReplicaSet', { to: owned(owner('apps/v1', 'ReplicaSet')) }],
    ['of a StatefulSet', { to: owned(owner('apps/v1', 'StatefulSet')) }],
    ['of a ReplicationController', { to: owned(owner('v1', 'ReplicationController')) }],
    [
      'of a controller that names no version',
      { to: owned({ kind: 'ReplicaSet', name: 'web', uid: '1', controller: true }) },
      refused,
    ],
    [
      'of a controller that names no kind',
      { to: owned({ apiVersion: 'apps/v1', name: 'web', uid: '1', controller: true }) },
      refused,
    ],
    [
      'of an owner without a word about control',
      { to: owned({ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: '1' }) },
      refused,
    ],
    ['of a Job', { to: owned(owner('batch/v1', 'Job')) }],
    ['of a node', { to: owned(owner('v1', 'Node')), by: NODE }],
    ['bare', { to: bare }, refused],
    ['bare, in staging', { to: bare, in: STAGING }],
    ['bare, in a rehearsal', { to: bare, dryRun: true }, refused],
    ['bare, by GitOps, which is no exception', { to: bare, by: GITOPS }, refused],
    ['bare, by an administrator', { to: bare, by: ADMINISTRATOR }, refused],
    ['bare, its references null', { to: pod({}, { ownerReferences: null }) }, refused],
    ['bare, a null among its references', { to: owned(null) }, refused],
    [
      'of an owner that is no controller',
      { to: owned(owner('apps/v1', 'ReplicaSet', false)) },
      refused,
    ],
    ['of an owner that does not say', { to: owned(owner('apps/v1', 'ReplicaSet', null)) }, refused],
    ['of a ConfigMap', { to: owned(owner('v1', 'ConfigMap')) }, refused],
    [
      'of a ReplicaSet of another group',
      { to: owned(owner('example.com/v1', 'ReplicaSet')) },
      refused,
    ],
    [
      'of a controller beside another owner',
      { to: owned(owner('v1', 'ConfigMap', false), owner('apps/v1', 'DaemonSet')) },
    ],
    ['older than the rule, updated', { from: bare, to: bare }],
    ['released by its controller', { from: owned(owner('apps/v1', 'ReplicaSet')), to: bare }],
    ['deleted', { from: bare }],
  ]),
})
