import type { Backend, Target } from '@gatewright/backend'
import { inParallel, type KubeObjects, type LiveCluster } from '@gatewright/engines'
import { applyDocuments, deleteDocuments } from './apply-documents.ts'
import { waitForAdmissionPolicies } from './canary.ts'
import { documentsOf, isTemplate, type LivePolicy, livePolicy } from './live-policy.ts'
import type { LiveVerification } from './live-verification.ts'

/** What is measured with. */
export interface SpeedOptions {
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  readonly cluster: LiveCluster
  readonly objects: KubeObjects
  /** Every policy, in the order of the suites. */
  readonly policies: readonly LivePolicy[]
}

/** Requests of a measurement, and how many are on their way at once. */
const REQUESTS = 400
const AT_ONCE = 8

/** An ordinary Deployment: most guardrails look at it. */
const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'measured' },
  spec: {
    selector: { matchLabels: { app: 'measured' } },
    template: {
      metadata: { labels: { app: 'measured' } },
      spec: { containers: [{ name: 'app', image: 'registry.example.com/app:1' }] },
    },
  },
}

/**
 * Measures how many dry runs a second the API server answers without any policy, and with the first suite of every
 * guardrail on one target after the other.
 */
export async function measureSpeed({
  targets,
  backends,
  cluster,
  objects,
  policies,
}: SpeedOptions): Promise<LiveVerification['speed']> {
  const speed: LiveVerification['speed'][number][] = []
  const idOf = ({ suite }: LivePolicy): string => suite.policy.id
  for (const target of ['none', ...targets] as const) {
    const documents = policies.flatMap((policy, index) => {
      const isFirst = policies.findIndex((other) => idOf(other) === idOf(policy)) === index
      if (target === 'none' || !isFirst || !policy.documents.has(target)) return []
      const audited = livePolicy([target], backends, policy.suite, index, 'audit')
      return documentsOf(audited).filter((one) => !isTemplate(one))
    })
    await applyDocuments(documents, objects)
    if (target === 'kubernetes') await waitForAdmissionPolicies(cluster.client, objects, 'speed')
    const started = performance.now()
    await inParallel(Array.from({ length: REQUESTS }), AT_ONCE, () =>
      cluster.client.request({
        method: 'POST',
        path: '/apis/apps/v1/namespaces/default/deployments',
        query: { dryRun: 'All' },
        body: DEPLOYMENT,
      }),
    )
    speed.push({ target, perSecond: (REQUESTS * 1000) / (performance.now() - started) })
    await deleteDocuments(documents, objects)
  }
  return speed
}
