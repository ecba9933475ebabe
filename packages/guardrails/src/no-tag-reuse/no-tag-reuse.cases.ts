import { cases } from 'gatewright'
import { cronJob, DELETED, deployment, pod, relabelled } from '../shared/objects.ts'
import { STAGING, table } from '../shared/table.ts'
import { ADMINISTRATOR, GITOPS } from '../shared/users.ts'
import noTagReuse from './no-tag-reuse.ts'

const digest = (digit: string) => `@sha256:${digit.repeat(64)}`
const running = (image: string | null) => deployment({ containers: [{ name: 'app', image }] })
const first = running(`shop/app:1${digest('1')}`)
const moved = running(`shop/app:1${digest('2')}`)
const refused = `container "app": "shop/app:1${digest('2')}" has the tag of another digest`

export default cases(noTagReuse, {
  params: { tags: ['stable'] },
  cases: table([
    ['no change', { from: first, to: first }],
    ['metadata only', { from: first, to: relabelled(first, { labels: { a: 'b' } }) }],
    ['another digest under the same tag', { from: first, to: moved }, refused],
    ['the same, by GitOps, which is no exception', { from: first, to: moved, by: GITOPS }, refused],
    ['the same, by an administrator', { from: first, to: moved, by: ADMINISTRATOR }, refused],
    ['the same, in a rehearsal', { from: first, to: moved, dryRun: true }, refused],
    ['the same, in staging', { from: first, to: moved, in: STAGING }],
    ['another digest under another tag', { from: first, to: running(`shop/app:2${digest('2')}`) }],
    [
      'another digest under a longer tag',
      { from: running(`shop/app:1.0${digest('1')}`), to: moved },
    ],
    [
      'another digest without a tag',
      { from: running(`shop/app${digest('1')}`), to: running(`shop/app${digest('2')}`) },
    ],
    [
      'a port is no tag',
      { from: running(`shop:5000/app${digest('1')}`), to: running(`shop:5000/app${digest('2')}`) },
    ],
    [
      'a tag that may move',
      {
        from: running(`shop/app:stable${digest('1')}`),
        to: running(`shop/app:stable${digest('2')}`),
      },
    ],
    ['a digest is added to the tag', { from: running('shop/app:1'), to: first }],
    ['the digest is removed', { from: first, to: running('shop/app:1') }],
    ['the image is unset', { from: first, to: running(null) }],
    [
      'another container had the tag',
      {
        from: deployment({ containers: [{ name: 'side', image: `shop/app:1${digest('1')}` }] }),
        to: moved,
      },
    ],
    [
      'in a Pod, via its subresource',
      {
        from: pod({ ephemeralContainers: [{ name: 'app', image: `shop/app:1${digest('1')}` }] }),
        to: pod({ ephemeralContainers: [{ name: 'app', image: `shop/app:1${digest('2')}` }] }),
        via: 'ephemeralcontainers',
      },
      refused,
    ],
    [
      'in a CronJob',
      {
        from: cronJob({ containers: [{ name: 'app', image: `shop/app:1${digest('1')}` }] }),
        to: cronJob({ containers: [{ name: 'app', image: `shop/app:1${digest('2')}` }] }),
      },
      refused,
    ],
    [
      'a state before, by GitOps',
      { from: running(`shop/app:2${digest('2')}`), to: first, by: GITOPS },
    ],
    ['created', { to: moved }],
    [
      'being deleted, its last finalizer goes',
      {
        from: relabelled(first, { ...DELETED, finalizers: ['a/b'] }),
        to: relabelled(first, DELETED),
      },
    ],
  ]),
})
