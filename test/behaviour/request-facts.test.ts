import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROFILES, TARGETS, type Target } from '@gatewright/backend'
import { compileProject } from '@gatewright/frontend'
import { TARGET_HARNESSES, verifyProject } from '@gatewright/verify'
import { expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { makeProject } from '../make-project.ts'
import { type Behaviour, pod } from './behaviour.ts'
import { behaviourFiles } from './behaviour-files.ts'
import { findEngines } from './find-engines.ts'

const production = { labels: { environment: 'production' } }

/** What a ClusterPolicy cannot see, and every other target can. */
const FACTS: readonly Behaviour[] = [
  {
    id: 'subresources',
    on: 'workloads()',
    check: `if (request.subresource === 'resize') deny('resize')
      if (request.subresource !== undefined && request.subresource !== 'resize') deny('another: ' + request.subresource)`,
    objects: [[pod({})]],
    requests: [
      [{ object: pod({}), oldObject: pod({}), subresource: 'resize' }, 'resize'],
      [
        { object: pod({}), oldObject: pod({}), subresource: 'ephemeralcontainers' },
        'another: ephemeralcontainers',
      ],
    ],
  },
  {
    id: 'ways-into-pods',
    on: "podConnections(['exec', 'attach', 'portforward'], { namespaceSelector: { matchLabels: { environment: 'production' } } })",
    check: `if (request.user.groups.includes('breakers')) return
      if (object.kind === 'PodPortForwardOptions') {
        if ((object.ports ?? []).some((port) => port === 22)) deny('port 22')
        return
      }
      if (object.tty === true) deny(\`a terminal in \${request.namespace ?? ''}/\${request.name ?? ''}\`)
      if (object.kind === 'PodExecOptions' && (object.command ?? []).includes('sh')) deny('a shell')`,
    objects: [],
    requests: [
      [
        {
          object: { apiVersion: 'v1', kind: 'PodExecOptions', command: ['sh', '-c'], tty: true },
          requestName: 'web',
          namespace: { name: 'shop', ...production },
        },
        'a terminal in shop/web',
        'a shell',
      ],
      [
        {
          object: { apiVersion: 'v1', kind: 'PodAttachOptions', tty: true },
          requestName: 'web',
          namespace: production,
        },
        'a terminal in default/web',
      ],
      [
        {
          object: { apiVersion: 'v1', kind: 'PodExecOptions', command: ['sh'] },
          requestName: 'web',
          namespace: production,
          user: { username: 'x', groups: ['breakers'] },
        },
      ],
      [
        {
          object: { apiVersion: 'v1', kind: 'PodPortForwardOptions', ports: [80, 22] },
          requestName: 'web',
          namespace: production,
        },
        'port 22',
      ],
      [
        {
          object: { apiVersion: 'v1', kind: 'PodExecOptions', command: ['sh'] },
          requestName: 'web',
          namespace: { name: 'shop' },
        },
      ],
    ],
  },
  {
    id: 'rehearsals',
    check: `if (request.dryRun) deny('rehearsal')`,
    on: "kinds('Pod')",
    objects: [[pod({})]],
    requests: [[{ object: pod({}), dryRun: true }, 'rehearsal']],
  },
]

const SEEING: readonly Target[] = TARGETS.filter((target) => target !== 'kyverno-legacy')
const engines = await findEngines()
const isMissing = SEEING.some((target) => !engines.has(TARGET_HARNESSES[target]))

test.skipIf(isMissing)(
  'targets that see a fact of the request agree on it',
  async () => {
    const folder = makeProject(behaviourFiles(FACTS))
    const { project, close } = await compileProject({
      configFile: join(folder, 'gatewright.config.ts'),
    })
    if (project === undefined) throw new Error('the project does not compile')
    const options = { project, targets: SEEING, backends: BACKENDS, engines }
    const { disagreements } = await verifyProject(options)
    expect(disagreements).toEqual([])
    const { suites } = project
    const refusals = suites.map(
      ({ policy, params }) =>
        BACKENDS['kyverno-legacy'].emit(
          { name: policy.id, policy, params, action: 'audit', exemptNamespaces: [] },
          PROFILES['kyverno-legacy'],
        ).diagnostics[0]?.message,
    )
    expect(refusals.sort()).toEqual([
      expect.stringContaining('`request.dryRun` in a ClusterPolicy'),
      expect.stringContaining('`request.subresource` in a ClusterPolicy'),
      expect.stringContaining('the kind of what a subresource carries, in a ClusterPolicy,'),
    ])
    await close()
    rmSync(dirname(folder), { recursive: true })
  },
  120_000,
)
