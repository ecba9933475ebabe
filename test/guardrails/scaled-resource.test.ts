import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROFILES, serializeDocument } from '@gatewright/backend'
import { admissionRequest, Harness, inTemporaryFolder } from '@gatewright/engines'
import { compileProject } from '@gatewright/frontend'
import { TARGET_HARNESSES } from '@gatewright/verify'
import { expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { WORKSPACE } from '../make-project.ts'

const engines = await findEngines()
const harness = engines.get('harness-gatekeeper')
const scale = (replicas: number) => ({
  apiVersion: 'autoscaling/v1',
  kind: 'Scale',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { replicas },
})
const SHOP = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', labels: { environment: 'production' } },
}

function scaling(group: string, kind: string, resource: string) {
  const carries = { group: 'autoscaling', version: 'v1', kind: 'Scale' }
  const request = admissionRequest({
    operation: 'UPDATE',
    resource: { group, version: 'v1', kind, resource, namespaced: true, carries },
    subresource: 'scale',
    name: 'web',
    namespace: 'shop',
    object: scale(2),
    oldObject: scale(1),
  })
  return { request, namespace: SHOP }
}

test.skipIf(harness === undefined)(
  'Gatekeeper, which matches a Scale by its own kind, judges those of the named workloads alone',
  async () => {
    const configFile = join(WORKSPACE, 'packages/guardrails/gatewright.config.ts')
    const { project, close } = await compileProject({ configFile })
    const use = project?.environments[0]?.uses.find(({ name }) => name === 'no-manual-scaling')
    if (use === undefined) throw new Error('the pack does not compile')
    const { artifacts } = BACKENDS.gatekeeper.emit(use, PROFILES.gatekeeper)
    const texts = artifacts.map(({ document }) => serializeDocument(document))
    const answers = await inTemporaryFolder(async (folder) => {
      const running = new Harness(engines.get(TARGET_HARNESSES.gatekeeper)?.path ?? '')
      await writeFile(join(folder, 'policy.yaml'), texts.join('---\n'))
      const { problems } = await running.load([join(folder, 'policy.yaml')])
      expect(problems).toEqual([])
      const judged = await Promise.all([
        running.judge(scaling('apps', 'Deployment', 'deployments')),
        running.judge(scaling('', 'ReplicationController', 'replicationcontrollers')),
        running.judge(scaling('argoproj.io', 'Rollout', 'rollouts')),
        running.judge(scaling('example.com', 'Deployment', 'deployments')),
      ])
      await running.close()
      return judged
    })
    await close()
    expect(answers.map(([answer]) => answer?.outcome)).toEqual(['deny', 'deny', 'allow', 'allow'])
  },
)
