import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeProject } from '../make-project.ts'
import { readFolder } from './read-folder.ts'
import { runCommand } from './run-command.ts'
import { sampleFiles, sampleGuardrail } from './sample-files.ts'

const folder = makeProject({
  ...sampleFiles(),
  'guardrails/team-label.ts': sampleGuardrail((text) =>
    text
      .replace("kinds('ConfigMap')", "kinds(['ConfigMap'], { operations: ['CREATE', 'DELETE'] })")
      .replace('object.metadata', 'object?.metadata'),
  ),
  'good.yaml': 'enableDeleteOperations: true\nvalidatingWebhookFailurePolicy: Fail\nreplicas: 3\n',
  'bad.yaml': 'validatingWebhookFailurePolicy: Ignore\n',
  'empty.yaml': '',
  'list.yaml': '- a\n',
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
