// The scenes of the story, in their order. Every request is a real one.
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { ROOT } from '../../scripts/files.mjs'
import * as narrator from './narrator.mjs'
import { alice, backup, flux, onCall } from './people.mjs'
import { bring, enforce, readPolicies, remove, withdraw } from './policies.mjs'
import { manifest, Shop } from './shop.mjs'
import { until } from './until.mjs'

const { answer, fact, progress, request, say, scene } = narrator

/** As gatewright.config.ts says. */
const COMPILED = join(ROOT, 'node_modules/.cache/live-story')
const WEBHOOKS = ['kyverno', 'gatekeeper']
const TARGETS = [...WEBHOOKS, 'kubernetes']
/** How each engine begins when it refuses, by target. */
const GATES = [
  ['kyverno', 'Kyverno ValidatingPolicy', '"vpol.validate.kyverno.svc'],
  ['kyverno-legacy', 'Kyverno ClusterPolicy', '"validate.kyverno.svc'],
  ['gatekeeper', 'Gatekeeper', '"validation.gatekeeper.sh"'],
  ['kubernetes', 'Kubernetes', 'ValidatingAdmissionPolicy'],
]
const BY_TAG = [
  'container "app": image "registry.example.com/shop:latest" is not named by digest',
  'container "metrics": image "registry.example.com/metrics:v2" is not named by digest',
]
/** How each engine says a text of a policy, be it a warning or, of a webhook, a refusal. */
const voices = (policy, text) => [
  `Policy ${policy} failed: ${text}`,
  `[${policy}] ${text}`,
  `ValidatingAdmissionPolicy '${policy}' with binding '${policy}': ${text}`,
]
const NO_WAY_BACK = [
  'revisionHistoryLimit: 0 keeps no revision',
  'ConfigMap "settings" carries no version or hash in its name',
]

const policiesOf = (environment, targets = TARGETS) =>
  targets.flatMap((target) => readPolicies(join(COMPILED, environment, target)))

/** Tells the story in a cluster, which is staging first and production then. */
export async function tell(client, objects) {
  const staging = new Shop({ client, objects, namespace: 'shop-staging' })
  const production = new Shop({ client, objects, namespace: 'shop-production' })

  await stopAtTheGate(objects, staging)
  await watch(objects, production)
  const first = await correct(production)
  await refuseImage(objects, production)
  await refuseEdits(production, first)
  await rollOut(production)
  await goBack(production, first)
  await letGo(production)
}

/** Takes away what the story leaves in a cluster, or has left there when it was interrupted. */
export async function clean(objects) {
  const targets = GATES.map(([target]) => target)
  await withdraw(objects, [...policiesOf('staging', targets), ...policiesOf('production')])
  const [settings] = manifest('settings')
  const held = { ...settings, metadata: { name: 'settings', namespace: 'shop-production' } }
  if (await objects.exists(held))
    await objects.apply({ ...held, metadata: { ...held.metadata, finalizers: [] } })
  await remove(objects, [...manifest('staging'), ...manifest('production')])
}

async function stopAtTheGate(objects, shop) {
  scene(
    '1. Staging: a misconfigured Deployment is stopped at the gate',
    'Its images are named by tag. Each engine is alone with the same rules, one after the other.',
  )
  await shop.apply(flux, 'staging')
  request(flux, 'applies misconfigured.yaml in staging')
  for (const [target, by, gate] of GATES) {
    const policies = policiesOf('staging', [target])
    progress(`${by} enforces`)
    await enforce(objects, policies)
    const response = await shop.apply(flux, 'misconfigured')
    answer(response, { by, expect: 'refused', words: [gate, ...BY_TAG] })
    await withdraw(objects, policies)
  }
  const isThere = await shop.exists('Deployment', 'shop')
  fact(!isThere, '\nFour engines, one request, the same words. Nothing of it is in the cluster.')
}

async function watch(objects, shop) {
  scene(
    '2. Production: the same rules watch before they enforce',
    'Rules for workloads have the action `audit`, those for changes `warn`. Kyverno, Gatekeeper and Kubernetes judge together from here on.',
  )
  await shop.apply(flux, 'production')
  await enforce(objects, policiesOf('production-watched'))
  await shop.apply(flux, 'settings')
  request(flux, 'applies misconfigured.yaml in production')
  answer(await shop.apply(flux, 'misconfigured'), {
    expect: 'accepted',
    words: [...voices('rollback-ready', NO_WAY_BACK[0]), ...NO_WAY_BACK],
  })
  await shop.rollout('misconfigured')
  progress('Gatekeeper audits')
  const constraint = policiesOf('production-watched').find(({ kind }) => kind === 'ImagesByDigest')
  const violations = await until('Gatekeeper has audited', async () => {
    const { body } = await objects.read(constraint)
    const found = body.status.violations?.filter(({ namespace }) => namespace === shop.namespace)
    // The Deployment, its ReplicaSet and two Pods, with two containers each.
    return found?.length === 8 ? found : undefined
  })
  say('\nNobody was told about the tags, and the status of the Constraint has them after an audit:')
  for (const { kind, name, message } of violations.filter((each) => each.kind === 'Deployment'))
    say(`${kind} ${name}: ${message}`, '      ')
  const told = violations.map(({ message }) => message)
  fact(
    BY_TAG.every((text) => told.filter((each) => each === text).length === 4),
    'and the same of its ReplicaSet and its Pods.',
  )
}

async function correct(shop) {
  request(flux, 'applies revision-1.yaml: it was corrected in Git')
  answer(await shop.apply(flux, 'revision-1'), { expect: 'accepted' })
  const first = await shop.rollout('revision-1')
  tellChain(first)
  return first
}

async function refuseImage(objects, shop) {
  scene(
    '3. Production enforces: what runs is not edited in place',
    'In Git `audit` and `warn` become `enforce`, and nothing else changes. First one engine enforces while the others warn, then another, then all.',
  )
  const { spec } = manifest('revision-2').find(({ kind }) => kind === 'Deployment')
  const { name, image } = spec.template.spec.containers[0]
  const short = image.replace(/(@sha256:.{8}).*/, '$1…')
  request(alice, `sets an image: kubectl set image deployment/shop ${name}=${short}`)
  const text = 'container "app": image may not change in place'
  const setImage = () => shop.setImage(alice, 'shop', name, image)
  for (const [target, by, gate] of GATES.filter(([target]) => WEBHOOKS.includes(target))) {
    progress(`${by} enforces`)
    await enforce(objects, policiesOf('production', [target]))
    const words = [gate, ...voices('no-in-place-change', text)]
    answer(await setImage(), { by, expect: 'refused', words })
    await bring(objects, policiesOf('production-watched', [target]))
  }
  progress('production enforces')
  await enforce(objects, policiesOf('production'))
  answer(await setImage(), { by: 'All, Kubernetes first', expect: 'refused', words: [text] })
}

async function refuseEdits(shop, { pods: [pod] }) {
  const edit = { data: { LEVEL: 'trace' } }
  request(alice, 'edits ConfigMap settings-v1, which is immutable; Kubernetes itself sees to that')
  answer(await shop.patch(alice, 'ConfigMap', 'settings-v1', edit), {
    expect: 'refused',
    words: ['field is immutable when `immutable` is set'],
  })
  request(alice, 'edits ConfigMap settings, which is older than the rules and is not')
  answer(await shop.patch(alice, 'ConfigMap', 'settings', edit), {
    expect: 'refused',
    words: ['ConfigMap "settings" must set immutable: true'],
  })
  request(alice, `opens a shell: kubectl exec ${pod.metadata.name} -- sh`)
  answer(await shop.exec(alice, pod.metadata.name, 'sh'), {
    expect: 'refused',
    words: ['alice@example.com may not connect to Pods in shop-production'],
  })
  request(onCall, 'asks for the same, and comes as far as the node, which is missing here')
  answer(await shop.exec(onCall, pod.metadata.name, 'sh'), {
    expect: 'admitted',
    words: [`pod ${pod.metadata.name} does not have a host assigned`],
  })
}

async function rollOut(shop) {
  scene(
    '4. The rollout of GitOps passes',
    'Controllers of Kubernetes make its ReplicaSet and its Pods under the same rules.',
  )
  request(flux, 'applies revision-2.yaml, with the image that Alice wanted')
  answer(await shop.apply(flux, 'revision-2'), { expect: 'accepted' })
  tellChain(await shop.rollout('revision-2'))
}

async function goBack(shop, { set: before }) {
  scene('5. A previous revision is deployed again, exactly', 'The commit is reverted.')
  request(flux, 'applies revision-1.yaml')
  answer(await shop.apply(flux, 'revision-1'), { expect: 'accepted' })
  const again = await shop.rollout('revision-1')
  tellChain(again)
  fact(
    again.set.metadata.uid === before.metadata.uid &&
      isDeepStrictEqual(again.set.spec.template, before.spec.template),
    `It is the ReplicaSet from before, with the same Pod template: pod-template-hash ${hashOf(again.set)}.`,
  )
  const { body } = await shop.read('ConfigMap', 'settings-v1')
  fact(body.data.LEVEL === 'info', 'Its settings are as they were: LEVEL is info.')
}

async function letGo(shop) {
  scene(
    '6. What is deleted goes',
    'ConfigMap settings breaks a rule, and has a finalizer. No rule keeps it, or its namespace.',
  )
  request(flux, 'deletes ConfigMap settings')
  answer(await shop.delete(flux, 'ConfigMap', 'settings'), { expect: 'accepted' })
  const { body } = await shop.read('ConfigMap', 'settings')
  const { deletionTimestamp, finalizers = [] } = body.metadata ?? {}
  fact(
    deletionTimestamp !== undefined && finalizers.length === 1,
    `It is being deleted, and waits for ${finalizers.join(', ')}.`,
  )
  request(backup, 'removes its finalizer')
  const free = { metadata: { finalizers: null } }
  answer(await shop.patch(backup, 'ConfigMap', 'settings', free), { expect: 'accepted' })
  fact(!(await shop.exists('ConfigMap', 'settings')), 'It is gone.')

  request(flux, 'deletes the namespace')
  const started = performance.now()
  answer(await shop.delete(flux, 'Namespace', shop.namespace), { expect: 'accepted' })
  await until(
    'the namespace is gone',
    async () => !(await shop.exists('Namespace', shop.namespace)),
  )
  const seconds = Math.ceil((performance.now() - started) / 1000)
  fact(
    seconds <= 30,
    `It is gone within ${seconds} s, with the Deployment and all that was made of it.`,
  )
}

function tellChain({ set, pods }) {
  say(`Deployment shop -> ReplicaSet ${set.metadata.name}`, '      ')
  for (const { metadata, status } of pods)
    say(`-> Pod ${metadata.name} (${status.phase})`, '         ')
}

const hashOf = ({ metadata }) => metadata.labels['pod-template-hash']
