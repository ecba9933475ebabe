// Brings generated policies into a cluster as a GitOps tool does, and waits until they are enforced.
import { setTimeout as wait } from 'node:timers/promises'
import { readObjects } from './read-objects.mjs'
import { until } from './until.mjs'

/** Milliseconds after which an API server has surely read its policies again; others are quicker. */
const TICK = 2000

const isSeen = ({ metadata }, { observedGeneration }) => observedGeneration === metadata.generation

/** When its engine has taken up a policy, by kind. */
const READY = {
  ValidatingPolicy: ({ status }) => status?.conditionStatus?.ready === true,
  ClusterPolicy: ({ status }) =>
    status?.conditions?.some((each) => each.type === 'Ready' && each.status === 'True') === true,
  ConstraintTemplate: ({ status }) => status?.created === true,
  ValidatingAdmissionPolicy: (policy) => isSeen(policy, policy.status ?? {}),
  ValidatingAdmissionPolicyBinding: () => true,
}

const isReadyConstraint = (constraint) =>
  constraint.status?.byPod?.some((pod) => pod.enforced === true && isSeen(constraint, pod)) === true

/** The policies of a folder that was compiled. */
export function readPolicies(folder) {
  return readObjects(folder).filter(({ kind }) => kind !== 'Kustomization')
}

/** Applies policies: Constraints and bindings after what they are of. */
export async function bring(objects, policies) {
  for (const wave of waves(policies))
    await Promise.all(wave.map((policy) => apply(objects, policy)))
}

/** Applies policies, then waits until each is enforced as it is now. */
export async function enforce(objects, policies) {
  await bring(objects, policies)
  await Promise.all(policies.map((policy) => taken(objects, policy)))
  const isOfApiServer = policies.some(({ kind }) => kind === 'ValidatingAdmissionPolicy')
  await wait(isOfApiServer ? TICK : TICK / 2)
}

/** Takes policies away; templates stay, which judge nothing without a Constraint. */
export async function withdraw(objects, policies) {
  await remove(
    objects,
    policies.filter(({ kind }) => kind !== 'ConstraintTemplate'),
  )
}

/** Deletes objects, and waits until they are gone. */
export function remove(objects, doomed) {
  return Promise.all(
    doomed.map(async (object) => {
      const isGone = async () => !(await objects.exists(object))
      if (await isGone()) return
      await objects.delete(object)
      await until(`${object.kind} ${object.metadata.name} is gone`, isGone)
    }),
  )
}

function apply(objects, policy) {
  // A Constraint has no kind before its template was read.
  return until(`${policy.kind} ${policy.metadata.name} is accepted`, async () => {
    const { status, body } = await objects.apply(policy)
    if (status >= 300) throw new Error(body.message)
    return true
  })
}

function taken(objects, policy) {
  const isReady = READY[policy.kind] ?? isReadyConstraint
  return until(`${policy.kind} ${policy.metadata.name} is enforced`, async () => {
    const { body } = await objects.read(policy)
    return isReady(body)
  })
}

function waves(policies) {
  const isSecond = ({ apiVersion, kind }) =>
    apiVersion.startsWith('constraints.') || kind.endsWith('Binding')
  return [policies.filter((each) => !isSecond(each)), policies.filter(isSecond)]
}
