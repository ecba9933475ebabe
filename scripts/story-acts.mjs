// What happens in the story that scripts/story.mjs tells: who asks for what, and what must become of it.

const PRODUCTION = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', labels: { environment: 'production' } },
}
const FLUX = 'system:serviceaccount:flux-system:kustomize-controller'
const GITOPS = {
  username: FLUX,
  groups: ['system:serviceaccounts', 'system:serviceaccounts:flux-system', 'system:authenticated'],
}
const ALICE = {
  username: 'alice@example.com',
  groups: ['developers', 'system:authenticated'],
}
const ON_CALL = {
  username: 'alice@example.com',
  groups: ['developers', 'break-glass', 'system:authenticated'],
}

const DEPLOYMENTS = { group: 'apps', version: 'v1', kind: 'Deployment', resource: 'deployments' }
const CONFIG_MAPS = { group: '', version: 'v1', kind: 'ConfigMap', resource: 'configmaps' }
const PODS = { group: '', version: 'v1', kind: 'Pod', resource: 'pods' }

const image = (digit) => `registry.example.com/shop@sha256:${digit.repeat(64)}`

/** The Deployment of the shop. */
function shop(app, spec = {}) {
  const settings = app.settings ?? 'settings-v1'
  const container = {
    name: 'app',
    image: app.image,
    ...(app.sealed === false ? {} : { securityContext: { readOnlyRootFilesystem: true } }),
    envFrom: [{ configMapRef: { name: settings } }],
  }
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop', namespace: 'shop' },
    spec: { replicas: 3, ...spec, template: { spec: { containers: [container] } } },
  }
}

const first = shop({ image: image('1') })
const second = shop({ image: image('2') })
const settings = (level) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings-v1', namespace: 'shop' },
  data: { level },
})
const shell = { apiVersion: 'v1', kind: 'PodExecOptions', command: ['sh'], stdin: true, tty: true }

/** In the order in which they are told. */
export const ACTS = [
  {
    title:
      'A misconfigured change arrives: a tag, a writable image, no revision kept, plain settings',
    by: GITOPS,
    resource: DEPLOYMENTS,
    operation: 'CREATE',
    object: shop(
      { image: 'registry.example.com/shop:latest', sealed: false, settings: 'settings' },
      { revisionHistoryLimit: 0 },
    ),
    expect: 'refused',
  },
  {
    title: 'It is corrected in Git, and arrives again',
    by: GITOPS,
    resource: DEPLOYMENTS,
    operation: 'CREATE',
    object: first,
    expect: 'accepted',
  },
  {
    title: 'kubectl set image: the image is edited in place',
    by: ALICE,
    resource: DEPLOYMENTS,
    operation: 'UPDATE',
    oldObject: first,
    object: second,
    expect: 'refused',
  },
  {
    title: 'The same change goes through Git',
    by: GITOPS,
    resource: DEPLOYMENTS,
    operation: 'UPDATE',
    oldObject: first,
    object: second,
    expect: 'accepted',
  },
  {
    title: 'Settings from before the rules, still mutable, are edited under the running Pods',
    by: ALICE,
    resource: CONFIG_MAPS,
    operation: 'UPDATE',
    oldObject: settings('info'),
    object: settings('debug'),
    expect: 'refused',
  },
  {
    title: 'Somebody opens a shell to look for the fault',
    by: ALICE,
    resource: PODS,
    operation: 'CONNECT',
    subresource: 'exec',
    name: 'shop-7d4b9c6f5-x2x9z',
    object: shell,
    carries: { group: '', version: 'v1', kind: 'PodExecOptions' },
    expect: 'refused',
  },
  {
    title: 'The same, after joining the break-glass group',
    by: ON_CALL,
    resource: PODS,
    operation: 'CONNECT',
    subresource: 'exec',
    name: 'shop-7d4b9c6f5-x2x9z',
    object: shell,
    carries: { group: '', version: 'v1', kind: 'PodExecOptions' },
    expect: 'accepted',
  },
  {
    title: 'The commit is reverted: the state before is deployed again, image and settings',
    by: GITOPS,
    resource: DEPLOYMENTS,
    operation: 'UPDATE',
    oldObject: second,
    object: first,
    expect: 'accepted',
  },
]

/** The AdmissionRequest of an act, and the Namespace it is in. */
export function requestOf({ by, resource, operation, subresource, carries, ...act }, index) {
  const { group, version, kind } = carries ?? resource
  const gvr = { group: resource.group, version, resource: resource.resource }
  const place = subresource === undefined ? {} : { subResource: subresource }
  const requested = subresource === undefined ? {} : { requestSubResource: subresource }
  const options = { CREATE: 'CreateOptions', UPDATE: 'UpdateOptions' }[operation]
  return {
    namespace: PRODUCTION,
    request: {
      uid: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
      kind: { group, version, kind },
      resource: gvr,
      ...place,
      requestKind: { group, version, kind },
      requestResource: gvr,
      ...requested,
      name: act.name ?? act.object.metadata.name,
      namespace: 'shop',
      operation,
      userInfo: by,
      object: act.object,
      oldObject: act.oldObject ?? null,
      dryRun: false,
      options: options === undefined ? null : { apiVersion: 'meta.k8s.io/v1', kind: options },
    },
  }
}
