import { setTimeout as wait } from 'node:timers/promises'
import { type ApiClient, type KubeObject, type KubeObjects, reasonOf } from '@gatewright/engines'

/** Milliseconds for an API server to compile its policies anew, which it does once a second. */
const PATIENCE = 20_000

/**
 * Waits until the API server enforces the ValidatingAdmissionPolicies that are there: it tells of no single one, but
 * one that came later is not enforced before them.
 *
 * @throws where it does not
 */
export async function waitForAdmissionPolicies(
  client: ApiClient,
  objects: KubeObjects,
  turn: string,
): Promise<void> {
  const name = `gatewright-canary-${turn}`
  const documents = canaryOf(name)
  for (const one of documents) {
    const { status, body } = await objects.apply(one)
    if (status >= 300) throw new Error(reasonOf({ status, body }))
  }
  try {
    const end = performance.now() + PATIENCE
    while (!(await isSeen(client, name))) {
      if (performance.now() > end)
        throw new Error('the API server does not enforce a ValidatingAdmissionPolicy')
      await wait(50)
    }
  } finally {
    for (const one of documents) await objects.delete(one)
  }
}

async function isSeen(client: ApiClient, name: string): Promise<boolean> {
  const { warnings } = await client.request({
    method: 'POST',
    path: '/apis/coordination.k8s.io/v1/namespaces/default/leases',
    query: { dryRun: 'All' },
    body: { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name } },
  })
  return warnings.some((text) => text.includes(`'${name}'`))
}

function canaryOf(name: string): readonly KubeObject[] {
  const apiVersion = 'admissionregistration.k8s.io/v1'
  const lease = {
    apiGroups: ['coordination.k8s.io'],
    apiVersions: ['v1'],
    operations: ['CREATE'],
    resources: ['leases'],
  }
  return [
    {
      apiVersion,
      kind: 'ValidatingAdmissionPolicy',
      metadata: { name },
      spec: {
        matchConstraints: { resourceRules: [lease] },
        validations: [{ expression: `object.metadata.name != '${name}'` }],
      },
    },
    {
      apiVersion,
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name },
      spec: { policyName: name, validationActions: ['Warn'] },
    },
  ]
}
