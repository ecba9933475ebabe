import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { makeProject } from '../make-project.ts'

const GUARDRAIL = `import { guardrail, quantity, workloads } from 'gatewright'
export default guardrail({
  id: 'small-limits',
  title: 'Small limits',
  description: 'Nodes are small.',
  severity: 'low',
  category: 'Resources',
  on: workloads(),
  check({ pod, deny }) {
    const most = quantity('1')
    for (const { name, resources } of pod.spec?.containers ?? []) {
      const cpu = resources?.limits?.cpu ?? 'anything'
      if (most !== undefined && (quantity(cpu)?.greaterThan(most) ?? true)) deny(\`\${name}: \${cpu}\`)
    }
  },
})
`
const CONFIG = `import { defineConfig, use } from 'gatewright'
import smallLimits from './small-limits.ts'
const targets = ['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes'] as const
export default defineConfig({ environments: { test: { targets, guardrails: [use(smallLimits)] } } })
`
/** A Pod in plain YAML, where few quote a quantity. */
const podText = (name: string, cpu: string, image = 'app'): string =>
  `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers:
    - name: app
      image: ${image}
      resources: {limits: {cpu: ${cpu}, memory: 104857600}}
`
const folder = makeProject({
  'gatewright.config.ts': CONFIG,
  'small-limits.ts': GUARDRAIL,
  'manifests/half.yaml': podText('half', '.5'),
  'manifests/one.yaml': podText('one', '1'),
  'manifests/more.yaml': podText('more', '1.5'),
  'manifests/text.yaml': podText('text', '"1"'),
  'manifests/boolean.yaml': podText('boolean', 'true'),
  'manifests/image.yaml': podText('image', '1', '7'),
  'manifests/large.yaml': podText('large', '1e21'),
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))

test('a number in the place of a quantity is judged as the text that an API server makes of it', () => {
  const { stdout } = runCommand(folder, ['scan', 'manifests', '--engines', '--json'])
  const { uses, problems, disagreements, engines } = JSON.parse(stdout)
  const denials = [{ source: 'more.yaml', messages: ['app: 1500m'] }]
  expect(uses).toEqual([{ name: 'small-limits', allow: 3, deny: 1, notMatched: 0, denials }])
  const place = 'spec.containers[0]'
  expect(problems).toMatchObject(
    [
      ['boolean.yaml', `${place}.resources.limits.cpu is a boolean and should be a text`],
      ['image.yaml', `${place}.image is an integer and should be a text`],
      ['large.yaml', `${place}.resources.limits.cpu is a number that is no integer`],
    ].map(([source, problem]) => ({
      source,
      code: 'GW4014',
      problem: expect.stringContaining(problem ?? ''),
    })),
  )
  expect(disagreements).toEqual([])
  if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') expect(engines).toHaveLength(4)
})
