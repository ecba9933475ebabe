import type { ApiClient } from './api-client.ts'
import { memberOf } from './kube-object.ts'
import { KYVERNO_NAMESPACE } from './kyverno.ts'

const REGISTRATIONS = '/apis/admissionregistration.k8s.io/v1'

/**
 * Takes away what engines of an earlier start left in a cluster: webhooks on ports that they no longer have, which
 * would refuse everything, and leases, which would be waited for.
 */
export async function removeLeftovers(client: ApiClient): Promise<void> {
  for (const kind of ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations']) {
    const { body } = await client.request({ method: 'GET', path: `${REGISTRATIONS}/${kind}` })
    const items = memberOf(body, 'items')
    for (const item of Array.isArray(items) ? items.filter(isOnThisMachine) : []) {
      const name = String(memberOf(item, 'metadata', 'name'))
      await client.request({ method: 'DELETE', path: `${REGISTRATIONS}/${kind}/${name}` })
    }
  }
  await client.request({
    method: 'DELETE',
    path: `/apis/coordination.k8s.io/v1/namespaces/${KYVERNO_NAMESPACE}/leases`,
  })
}

function isOnThisMachine(configuration: unknown): boolean {
  const webhooks = memberOf(configuration, 'webhooks')
  return (
    Array.isArray(webhooks) &&
    webhooks.some((webhook) =>
      String(memberOf(webhook, 'clientConfig', 'url')).startsWith('https://127.0.0.1:'),
    )
  )
}
