import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { cronJob, DELETED, deployment, pod, relabelled } from '../shared/objects.ts'
import { STAGING, table } from '../shared/table.ts'
import {
  ACTORS,
  ADMINISTRATOR,
  API_SERVER,
  BREAK_GLASS,
  DEPLOYMENT_CONTROLLER,
  DEVELOPER,
  GITOPS,
  IMPOSTOR,
  LOOKALIKE,
  NODE,
  SYSTEM,
} from '../shared/users.ts'
import noInPlaceChange from './no-in-place-change.ts'

const app = {
  name: 'app',
  image: 'shop/app:1',
  command: ['/app'],
  args: ['--port', '80'],
  env: [
    { name: 'LEVEL', value: 'info' },
    { name: 'COLOR', value: 'red' },
  ],
}
const side = { name: 'side', image: 'shop/side:1' }
const volumes = [{ name: 'tmp', emptyDir: {} }]
const running = (...containers: readonly object[]) => deployment({ containers, volumes })
const before = running(app, side)
const edited = (change: object) => running({ ...app, ...change }, side)
const newImage = edited({ image: 'shop/app:2' })
const image = 'container "app": image may not change in place'

export default cases(noInPlaceChange, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    ['created', { to: before, by: DEVELOPER }],
    ['no change', { from: before, to: before, by: DEVELOPER }],
    [
      'metadata only',
      { from: before, to: relabelled(before, { labels: { a: 'b' } }), by: DEVELOPER },
    ],
    [
      'replicas only',
      {
        from: before,
        to: deployment({ containers: [app, side], volumes }, { replicas: 3 }),
        by: DEVELOPER,
      },
    ],
    ['an image', { from: before, to: newImage, by: DEVELOPER }, image],
    ['an image, in staging', { from: before, to: newImage, by: DEVELOPER, in: STAGING }],
    [
      'an image, in a rehearsal',
      { from: before, to: newImage, by: DEVELOPER, dryRun: true },
      image,
    ],
    ['an image, by GitOps', { from: before, to: newImage, by: GITOPS }],
    ['an image, by the break-glass group', { from: before, to: newImage, by: BREAK_GLASS }],
    ['an image, by an administrator', { from: before, to: newImage, by: ADMINISTRATOR }, image],
    [
      'an image, by an account that is named alike',
      { from: before, to: newImage, by: IMPOSTOR },
      image,
    ],
    [
      'an image, by an account whose namespace is named alike',
      { from: before, to: newImage, by: LOOKALIKE },
      image,
    ],
    [
      'an image, by a controller of the system',
      { from: before, to: newImage, by: DEPLOYMENT_CONTROLLER },
    ],
    ['an image, by a node', { from: before, to: newImage, by: NODE }],
    ['an image, by the API server', { from: before, to: newImage, by: API_SERVER }],
    ['an image is unset', { from: before, to: edited({ image: undefined }), by: DEVELOPER }, image],
    [
      'a command',
      { from: before, to: edited({ command: ['/app', '-v'] }), by: DEVELOPER },
      'container "app": command may not change in place',
    ],
    [
      'a command is unset',
      { from: before, to: edited({ command: null }), by: DEVELOPER },
      'container "app": command may not change in place',
    ],
    [
      'arguments in another order',
      { from: before, to: edited({ args: ['80', '--port'] }), by: DEVELOPER },
      'container "app": args may not change in place',
    ],
    [
      'one variable',
      { from: before, to: edited({ env: [{ name: 'LEVEL', value: 'debug' }] }), by: DEVELOPER },
      'container "app": env may not change in place',
    ],
    [
      'variables in another order',
      { from: before, to: edited({ env: [...app.env].reverse() }), by: DEVELOPER },
      'container "app": env may not change in place',
    ],
    [
      'variables from elsewhere',
      { from: before, to: edited({ envFrom: [{ configMapRef: { name: 'x' } }] }), by: DEVELOPER },
      'container "app": envFrom may not change in place',
    ],
    [
      'a mount',
      {
        from: before,
        to: edited({ volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }] }),
        by: DEVELOPER,
      },
      'container "app": volumeMounts may not change in place',
    ],
    ['containers in another order', { from: before, to: running(side, app), by: DEVELOPER }],
    [
      'a container is added',
      { from: running(app), to: before, by: DEVELOPER },
      'container "side" may not be added in place',
    ],
    [
      'a container is removed',
      { from: before, to: running(app), by: DEVELOPER },
      'container "side" may not be removed in place',
    ],
    [
      'a container is renamed',
      { from: running(app), to: running({ ...app, name: 'App' }), by: DEVELOPER },
      'container "App" may not be added in place',
      'container "app" may not be removed in place',
    ],
    [
      'volumes are removed',
      { from: before, to: deployment({ containers: [app, side] }), by: DEVELOPER },
      'volumes may not change in place',
    ],
    [
      'an empty list of volumes where there was none',
      {
        from: deployment({ containers: [app] }),
        to: deployment({ containers: [app], volumes: null }),
        by: DEVELOPER,
      },
    ],
    [
      'resources only',
      { from: before, to: edited({ resources: { limits: { cpu: '1' } } }), by: DEVELOPER },
    ],
    [
      'the image of a Pod',
      {
        from: pod({ containers: [side] }),
        to: pod({ containers: [{ ...side, image: 'x' }] }),
        by: DEVELOPER,
      },
      'container "side": image may not change in place',
    ],
    [
      'an ephemeral container, via its subresource',
      {
        from: pod({ containers: [side] }),
        to: pod({ containers: [side], ephemeralContainers: [{ name: 'sh', image: 'sh' }] }),
        via: 'ephemeralcontainers',
        by: DEVELOPER,
      },
      'container "sh" may not be added in place',
    ],
    [
      'a resize, via its subresource',
      {
        from: pod({ containers: [side] }),
        to: pod({ containers: [{ ...side, resources: { limits: { cpu: '1' } } }] }),
        via: 'resize',
        by: DEVELOPER,
      },
    ],
    ['a status, via its subresource', { from: before, to: newImage, via: 'status', by: DEVELOPER }],
    [
      'the image of a CronJob',
      {
        from: cronJob({ containers: [app] }),
        to: cronJob({ containers: [{ ...app, image: 'x' }] }),
        by: DEVELOPER,
      },
      image,
    ],
    [
      'an init container',
      {
        from: deployment({ initContainers: [side] }),
        to: deployment({ initContainers: [{ ...side, args: ['x'] }] }),
        by: DEVELOPER,
      },
      'container "side": args may not change in place',
    ],
    [
      'being deleted, its last finalizer goes',
      {
        from: relabelled(before, { ...DELETED, finalizers: ['a/b'] }),
        to: relabelled(before, DELETED),
        by: DEVELOPER,
      },
    ],
    [
      'being deleted, an image',
      { from: relabelled(before, DELETED), to: relabelled(newImage, DELETED), by: DEVELOPER },
      image,
    ],
    ['deleted', { from: before, by: DEVELOPER }],
    ...byEveryone({ from: before, to: newImage }, () => [image]),
  ]),
})
