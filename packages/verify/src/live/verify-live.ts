import type { Backend, Target } from '@gatewright/backend'
import {
  customResources,
  type EngineName,
  type FoundEngine,
  type KubeObject,
  KubeObjects,
  type LiveCluster,
} from '@gatewright/engines'
import type { CompiledProject, CompiledSuite } from '@gatewright/frontend'
import { customDefinitions } from '../custom-definitions.ts'
import { Random } from '../fuzz/random.ts'
import type { Disagreement } from '../verification.ts'
import { applyDocuments, deleteDocuments } from './apply-documents.ts'
import { waitForAdmissionPolicies } from './canary.ts'
import { checkEnforcement } from './check-enforcement.ts'
import {
  agreementOf,
  countCases,
  countKnown,
  countRandom,
  disagreementsOf,
  judgedOf,
} from './count-live.ts'
import { casesOf, type JudgedLive, judgeAll } from './judge-cases.ts'
import type { LiveJudging } from './judge-live.ts'
import { judgeRandom } from './judge-random.ts'
import { judgeSeen } from './judge-seen.ts'
import { LiveNamespaces } from './live-namespaces.ts'
import { distinct, documentsOf, isTemplate, livePolicy, objectsIn } from './live-policy.ts'
import { LiveRequests } from './live-requests.ts'
import { LiveUsers } from './live-users.ts'
import type { LiveGuardrail, LiveVerification } from './live-verification.ts'
import { measureSpeed } from './measure-speed.ts'

/** The generated documents of an environment, as files hold them. */
export interface LiveTree {
  readonly environment: string
  readonly documents: readonly KubeObject[]
}

/** What verifying in a cluster works with. */
export interface LiveOptions {
  readonly project: CompiledProject
  readonly targets: readonly Target[]
  readonly backends: { readonly [T in Target]: Backend }
  /** Those of the harness judge again what the API server showed to the engines of the cluster. */
  readonly engines: ReadonlyMap<EngineName, FoundEngine>
  readonly cluster: LiveCluster
  readonly trees: readonly LiveTree[]
  readonly seed: number
  /** Random requests that are to reach admission, over all guardrails. */
  readonly count: number
  readonly onProgress?: (text: string) => void
}

/**
 * Shows that a real API server with the real engines takes the generated documents and decides as the function
 * does: every case, and random requests, are sent as dry runs to policies that warn, so that one request carries
 * what all engines say.
 */
export async function verifyLive(options: LiveOptions): Promise<LiveVerification> {
  const { project, targets, backends, engines, cluster, trees, seed, count, onProgress } = options
  const { client, versions } = cluster
  const objects = new KubeObjects(client)
  // A guardrail is judged on the targets of the environments that use it: elsewhere it may not be enforceable.
  const usedOn = (suite: CompiledSuite): readonly Target[] =>
    targets.filter((target) =>
      project.environments.some(
        (one) =>
          one.targets.includes(target) &&
          one.uses.some(({ policy }) => policy.id === suite.policy.id),
      ),
    )
  const policies = project.suites.map((suite, index) =>
    livePolicy(usedOn(suite), backends, suite, index),
  )
  const definitions = distinct(
    objectsIn(policies.flatMap(({ suite }) => customDefinitions(suite.policy))),
  )
  await applyDocuments(definitions, objects)
  const documents: LiveVerification['documents'][number][] = []
  for (const { environment, documents: tree } of trees) {
    onProgress?.(`applying ${tree.length} documents of ${environment}`)
    const problems = await applyDocuments(tree, objects)
    documents.push({ environment, applied: tree.length, problems })
    await deleteDocuments(tree, objects)
  }
  const templates = distinct(policies.flatMap(documentsOf).filter(isTemplate))
  onProgress?.(`applying ${templates.length} templates`)
  const problems = [...(await applyDocuments(templates, objects))]
  const judging: LiveJudging = {
    project,
    requests: new LiveRequests({
      client,
      namespaces: new LiveNamespaces(client),
      users: new LiveUsers(client),
    }),
    custom: customResources(definitions),
    targetsOf: (suite) => [
      ...(policies.find((policy) => policy.suite === suite)?.documents.keys() ?? []),
    ],
  }
  const random = new Random(seed)
  const ids = [...new Set(project.suites.map(({ policy }) => policy.id))]
  const guardrails: LiveGuardrail[] = []
  const disagreements: Disagreement[] = []
  const everything: JudgedLive[] = []
  for (const [turn, id] of ids.entries()) {
    onProgress?.(`${turn + 1}/${ids.length} ${id}`)
    const own = policies.filter(({ suite }) => suite.policy.id === id)
    const applied = own.flatMap(documentsOf).filter((one) => !isTemplate(one))
    problems.push(...(await applyDocuments(applied, objects)))
    await waitForAdmissionPolicies(client, objects, String(turn))
    const judged = await judgeAll(
      judging,
      own.flatMap((policy) => casesOf(policy, judging)),
    )
    const share = Math.ceil(count / ids.length)
    const tried = await judgeRandom(judging, own, share, random)
    const enforcing = { targets, backends, cluster, objects, policies }
    const enforced = await checkEnforcement(enforcing, judging, judged, String(turn))
    await deleteDocuments(applied, objects)
    const all = [...judged, ...tried]
    everything.push(...all)
    disagreements.push(...disagreementsOf(all), ...enforced.disagreements)
    const carried = targets.filter((target) => own.some((policy) => policy.documents.has(target)))
    guardrails.push({
      id,
      cases: countCases(judged),
      random: countRandom(tried),
      targets: Object.fromEntries(carried.map((target) => [target, agreementOf(target, all)])),
      known: countKnown(all),
      enforced: enforced.targets,
    })
  }
  onProgress?.('judging again what the engines saw')
  const seeing = { targets, backends, engines, custom: judging.custom }
  disagreements.push(...(await judgeSeen(seeing, policies, everything)))
  const late = judgedOf(everything).filter((one) => one.late).length
  onProgress?.('measuring')
  const speed = await measureSpeed({ targets, backends, cluster, objects, policies })
  await deleteDocuments([...templates, ...definitions], objects)
  return { versions: { ...versions }, documents, guardrails, disagreements, problems, late, speed }
}
