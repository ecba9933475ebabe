import { cases } from 'gatewright'
import { cronJob, deployment, pod, relabelled } from '../shared/objects.ts'
import { table } from '../shared/table.ts'
import { GITOPS } from '../shared/users.ts'
import imagesByDigest from './images-by-digest.ts'

const digest = `@sha256:${'0123456789abcdef'.repeat(4)}`
const running = (...images: readonly (string | null)[]) =>
  deployment({ containers: images.map((image, index) => ({ name: `c${index}`, image })) })
const tagged = running('app:1')
const refused = (image: string, name = 'c0') =>
  `container "${name}": image "${image}" is not named by digest`

export default cases(imagesByDigest, {
  params: { prefixes: ['registry.k8s.io/pause:'] },
  cases: table([
    ['a digest', { to: running(`app${digest}`) }],
    ['a tag and a digest', { to: running(`app:1${digest}`) }],
    ['a tag', { to: tagged }, refused('app:1')],
    ['a tag, by GitOps, which is no exception', { to: tagged, by: GITOPS }, refused('app:1')],
    ['a tag, in a rehearsal', { to: tagged, dryRun: true }, refused('app:1')],
    ['neither', { to: running('app') }, refused('app')],
    ['no image', { to: running(null) }, refused('')],
    [
      'a digest that is too short',
      { to: running(`app${digest.slice(0, -1)}`) },
      refused(`app${digest.slice(0, -1)}`),
    ],
    ['something after the digest', { to: running(`app${digest}x`) }, refused(`app${digest}x`)],
    ['an exception', { to: running('registry.k8s.io/pause:3.10') }],
    ['older than the rule and let be, as it is', { from: tagged, to: tagged, onExisting: 'allow' }],
    [
      'older than the rule and let be, metadata only',
      { from: tagged, to: relabelled(tagged, { labels: { a: 'b' } }), onExisting: 'allow' },
    ],
    [
      'older than the rule and let be, another tag',
      { from: tagged, to: running('app:2'), onExisting: 'allow' },
      refused('app:2'),
    ],
    [
      'older than the rule and let be, a container is added',
      { from: tagged, to: running('app:1', 'side:1'), onExisting: 'allow' },
      refused('side:1', 'c1'),
    ],
    [
      'older than the rule and let be, a digest',
      { from: tagged, to: running(`app:1${digest}`), onExisting: 'allow' },
    ],
    [
      'older than the rule and let be, another container takes the image',
      {
        from: deployment({ containers: [{ name: 'old', image: 'app:1' }] }),
        to: deployment({ containers: [{ name: 'c0', image: 'app:1' }] }),
        onExisting: 'allow',
      },
      refused('app:1'),
    ],
    [
      'where the older ones are let be, a tag is created',
      { to: tagged, onExisting: 'allow' },
      refused('app:1'),
    ],
    ['older than the rule, metadata only', { from: tagged, to: tagged }, refused('app:1')],
    ['from a digest to a tag', { from: running(`app:1${digest}`), to: tagged }, refused('app:1')],
    [
      'where the older ones are let be, from a digest to a tag',
      { from: running(`app:1${digest}`), to: tagged, onExisting: 'allow' },
      refused('app:1'),
    ],
    [
      'an ephemeral container, via its subresource',
      {
        from: pod({}),
        to: pod({ ephemeralContainers: [{ name: 'sh', image: 'busybox' }] }),
        via: 'ephemeralcontainers',
      },
      refused('busybox', 'sh'),
    ],
    [
      'an init container of a CronJob',
      { to: cronJob({ initContainers: [{ name: 'c0', image: 'app:1' }] }) },
      refused('app:1'),
    ],
    [
      'a null among the containers',
      { to: deployment({ containers: [null, { name: 'a', image: `a${digest}` }] }) },
    ],
  ]),
})
