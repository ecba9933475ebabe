import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeProject } from '../make-project.ts'
import { readFolder } from './read-folder.ts'
import { runCommand } from './run-command.ts'
import { sampleConfig, sampleFiles, sampleGuardrail } from './sample-files.ts'

const folder = makeProject({
  ...sampleFiles(),
  'gatewright.config.ts': sampleConfig().replace("['kyverno',", "['kyverno', 'kyverno-legacy',"),
  'guardrails/team-label.ts': sampleGuardrail((text) =>
    text
      .replace("kinds('ConfigMap')", "kinds(['ConfigMap'], { operations: ['CREATE', 'DELETE'] })")
      .replace('object.metadata', 'object?.metadata'),
  ),
  'good.yaml': 'enableDeleteOperations: true\nvalidatingWebhookFailurePolicy: Fail\nreplicas: 3\n',
  'bad.yaml': 'validatingWebhookFailurePolicy: Ignore\n',
  'empty.yaml': '',
  'list.yaml': '- a\n',
  'kyverno.yaml': 'config: {}\n',
  'kyverno-ignoring.yaml': 'features: { forceFailurePolicyIgnore: { enabled: true } }\n',
  'kyverno-open.yaml': `config:
  excludeGroups: []
  resourceFilters: ['[Event,*,*]']
  webhooks: { namespaceSelector: { matchExpressions: [] } }
`,
  'kyverno-new.yaml': 'admissionController: { container: { image: { tag: v1.20.1 } } }\n',
  'gatekeeper-old.yaml': `image: { release: v3.18.2 }
enableDeleteOperations: true
validatingWebhookFailurePolicy: Fail
`,
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))

test('what policies rely on in an engine is written beside them', () => {
  expect(runCommand(folder, ['compile'])).toMatchObject({ code: 0 })
  const files = readFolder(`${folder}/generated`)
  const values = files['staging/settings/gatekeeper-values.yaml'] ?? ''
  expect(values).toContain('enableDeleteOperations: true\n')
  expect(values).toContain('validatingWebhookFailurePolicy: Fail\n')
  expect(values).toContain('# Gatekeeper is not asked about deletions unless this is set.\n')
  expect(values).not.toContain('enableConnectOperations')
})

test('values that policies can rely on are fine', () => {
  expect(runCommand(folder, ['doctor', '--values', 'good.yaml'])).toMatchObject({
    code: 0,
    stdout: 'the policies can rely on these values\n',
  })
})

test.each(['bad.yaml', 'empty.yaml'])('%s lacks two settings, each with its reason', (file) => {
  const { code, stderr } = runCommand(folder, ['doctor', '--values', file])
  expect(code).toBe(1)
  expect(stderr).toContain('error[GW4042] setting-missing')
  expect(stderr).toContain('rely on `enableDeleteOperations: true`')
  expect(stderr).toContain('rely on `validatingWebhookFailurePolicy: Fail`')
})

test.each(['list.yaml', 'nowhere.yaml'])('%s has no values', (file) => {
  const { code, stderr } = runCommand(folder, ['doctor', '--values', file])
  expect(code).toBe(2)
  expect(stderr).toContain(`error[GW4041] values-not-readable: the values ${file} cannot be read`)
})

test('what the chart of Kyverno keeps from it is said beside the policies and about its values', () => {
  const written = readFolder(`${folder}/generated`)['staging/settings/kyverno-values.yaml'] ?? ''
  expect(written).toContain('# For Kyverno 1.17 or newer; verified with 1.19.1.\n')
  expect(written).toContain('#       excludeGroups: []\n')
  expect(written).not.toContain('ReplicaSet')
  const { code, stdout, stderr } = runCommand(folder, ['doctor', '--values', 'kyverno.yaml'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'the policies can rely on these values\n' })
  expect(stderr).toContain('warning[GW4043] kept-from-engine')
  expect(stderr).toContain('config.excludeGroups')
  expect(stderr).toContain('config.resourceFiltersExcludeNamespaces')
  expect(stderr).toContain('config.webhooks.namespaceSelector')
  expect(stderr).not.toContain('enableDeleteOperations')
})

test('an open installation of Kyverno is asked about everything', () => {
  const { code, stderr } = runCommand(folder, ['doctor', '--values', 'kyverno-open.yaml'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('a Kyverno that lets pass what it does not answer enforces nothing', () => {
  const { code, stderr } = runCommand(folder, ['doctor', '--values', 'kyverno-ignoring.yaml'])
  expect(code).toBe(1)
  expect(stderr).toContain('rely on `features.forceFailurePolicyIgnore.enabled: false`')
})

test.each([
  ['kyverno-new.yaml', 'Kyverno v1.20.1 does not run the policies of staging for kyverno-legacy'],
  ['gatekeeper-old.yaml', 'Gatekeeper v3.18.2 does not run the policies of staging for gatekeeper'],
])('%s names a version that is not fit', (file, message) => {
  const { code, stderr } = runCommand(folder, ['doctor', '--values', file])
  expect(code).toBe(1)
  expect(stderr).toContain(`error[GW4044] engine-version-unfit: ${message}`)
})
