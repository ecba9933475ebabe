import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { ApiClient } from './api-client.ts'
import { apiServerProgram } from './api-server.ts'
import type { ClusterPlan } from './cluster-plan.ts'
import { controllerManagerProgram } from './controller-manager.ts'
import { ENGINE_PROBES } from './engine-probes.ts'
import { etcdProgram } from './etcd.ts'
import { type Furniture, furnishCluster } from './furnish-cluster.ts'
import { GATEKEEPER_POD, gatekeeperProgram, gatekeeperWebhook } from './gatekeeper.ts'
import { memberOf } from './kube-object.ts'
import { KubeObjects } from './kube-objects.ts'
import { kubeconfig } from './kubeconfig.ts'
import { kyvernoProgram } from './kyverno.ts'
import { probeEngine } from './probe-engine.ts'
import type { ProcessGroup } from './process-group.ts'
import { removeLeftovers } from './remove-leftovers.ts'

/** Seconds for a program to answer, on a machine that does other things as well. */
const SECONDS = 120

/**
 * Starts every program and waits until each engine has denied something.
 *
 * @param furniture - what an empty store gets; undefined where the store has it
 * @throws LiveFailure where one of them ends, or is never ready
 */
export async function runPrograms(
  plan: ClusterPlan,
  group: ProcessGroup,
  furniture: Furniture | undefined,
  onProgress: (text: string) => void,
): Promise<ApiClient> {
  const { files, ports } = plan
  const [ca, token] = [readFileSync(files.ca, 'utf8'), readFileSync(files.token, 'utf8')]
  const url = `https://127.0.0.1:${ports.api}`
  writeFileSync(files.kubeconfig, kubeconfig(url, ca, token), { mode: 0o600 })
  const client = new ApiClient({ url, ca, token })
  const objects = new KubeObjects(client)

  onProgress('starting etcd and the API server')
  if (furniture !== undefined) rmSync(files.etcd, { recursive: true, force: true })
  rmSync(files.cache, { recursive: true, force: true })
  mkdirSync(files.cache)
  group.start(etcdProgram(plan))
  group.start(apiServerProgram(plan))
  await group.until('kube-apiserver', 'is not ready', SECONDS, async () => {
    const { status } = await client.request({ method: 'GET', path: '/readyz' })
    return status === 200 && objects.exists(DEFAULT_NAMESPACE)
  })
  if (furniture === undefined) await removeLeftovers(client)
  else {
    onProgress('bringing the definitions of the engines')
    await furnishCluster(furniture, group, objects)
  }

  onProgress('starting the engines')
  if (!(await objects.exists(GATEKEEPER_POD))) await objects.create(GATEKEEPER_POD)
  group.start(controllerManagerProgram(plan))
  group.start(gatekeeperProgram(plan))
  group.start(kyvernoProgram(plan))
  await Promise.all([
    group.until('kube-controller-manager', 'does not work', SECONDS, async () => {
      const { body } = await objects.read(VIEWER)
      const rules = memberOf(body, 'rules')
      return Array.isArray(rules) && rules.length > 0
    }),
    group
      .until('gatekeeper', 'is not ready', SECONDS, () => isHealthy(ports.gatekeeperHealth))
      .then(() => objects.create(gatekeeperWebhook(plan, ca))),
  ])

  onProgress('waiting until every engine has denied something')
  await Promise.all(ENGINE_PROBES.map((probe) => probeEngine(probe, group, client, objects)))
  return client
}

const DEFAULT_NAMESPACE = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default' } }

/** A role that a controller puts together. */
const VIEWER = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'view' },
}

function isHealthy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/readyz', agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    }).on('error', () => resolve(false))
  })
}
