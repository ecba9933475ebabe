import type { ApiClient } from './api-client.ts'
import { type EngineProbe, probedLease } from './engine-probes.ts'
import { memberOf } from './kube-object.ts'
import type { KubeObjects } from './kube-objects.ts'
import type { ProcessGroup } from './process-group.ts'
import { reasonOf } from './reason-of.ts'

/** Seconds for an engine to enforce its first policy; it takes 10 at most where nothing else runs. */
const SECONDS = 120

/**
 * Waits until an engine has refused what its probe is about, takes the probe away, and waits until nothing is
 * left of it.
 *
 * @throws LiveFailure where the engine does not
 */
export async function probeEngine(
  probe: EngineProbe,
  group: ProcessGroup,
  client: ApiClient,
  objects: KubeObjects,
): Promise<void> {
  const { made, program } = probe
  const missing = [...probe.objects]
  await group.until(program, 'enforces no policy', SECONDS, async () => {
    for (let next = missing[0]; next !== undefined; next = missing[0]) {
      const { status, body } = await objects.apply(next)
      if (status >= 300) throw new Error(reasonOf({ status, body }))
      missing.shift()
    }
    return isRefused(probe, client)
  })
  const ours = [...probe.objects].reverse()
  for (const object of ours) await objects.delete(object)
  await group.until(program, 'keeps a policy that was deleted', SECONDS, async () => {
    for (const object of [...made, ...ours]) if (await objects.exists(object)) return false
    return !(await isRefused(probe, client))
  })
}

async function isRefused(probe: EngineProbe, client: ApiClient): Promise<boolean> {
  const { status, body } = await client.request({
    method: 'POST',
    path: '/apis/coordination.k8s.io/v1/namespaces/default/leases',
    query: { dryRun: 'All' },
    body: probedLease(probe),
  })
  return status >= 400 && String(memberOf(body, 'message')).includes(probe.message)
}
