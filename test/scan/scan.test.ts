import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { sampleFiles } from '../cli/sample-files.ts'
import { makeProject } from '../make-project.ts'

const configMap = (name: string, team?: string) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'shop', labels: team === undefined ? {} : { team } },
})
const folder = makeProject({
  ...sampleFiles(),
  'manifests/one.yaml': `# two documents and a comment\n${JSON.stringify(configMap('a', 'x'))}\n---\n---\n${JSON.stringify(configMap('b'))}\n`,
  'manifests/deep/list.json': JSON.stringify({
    apiVersion: 'v1',
    kind: 'List',
    items: [
      configMap('c'),
      { apiVersion: 'v1', kind: 'ConfigMapList', items: [configMap('d', 'y')] },
    ],
  }),
  'manifests/broken.yaml': 'kind: [ConfigMap\n',
  'manifests/values.yaml': 'replicas: 3\nimage: {}\n',
  'manifests/same-name.yml': `${JSON.stringify(configMap('a'))}\n---\n${JSON.stringify(configMap('a', 'z'))}\n`,
  'manifests/custom.yaml': 'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\n',
  'manifests/yes.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: e, labels: {team: "yes"}}\n',
  'manifests/empty.yaml': '',
  'manifests/notes.txt': 'kind: ConfigMap\n',
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))

const COUNTS = { allow: 4, deny: 3, notMatched: 1 }

test('a tree of manifests is judged object by object', () => {
  const { code, stdout } = runCommand(folder, ['scan', 'manifests'])
  expect(stdout).toContain('broken.yaml: not read: ')
  expect(stdout).toContain('one.yaml#2: ConfigMap shop/b\n  team-label: label "team" is missing')
  expect(stdout).toContain('deep/list.json#1: ConfigMap shop/c')
  expect(stdout).toContain('same-name.yml#1: ConfigMap shop/a')
  expect(stdout).toContain('8 objects in 8 files, judged by the guardrails of staging')
  expect(stdout).toMatch(/team-label\s+4\s+3\s+1/)
  expect(code).toBe(1)
})

test('the result is there for machines', () => {
  const { stdout, stderr } = runCommand(folder, ['scan', 'manifests', '--json'])
  const found = JSON.parse(stdout)
  expect(found).toMatchObject({ objects: 8, files: 8, uses: [{ name: 'team-label', ...COUNTS }] })
  expect(found.problems).toHaveLength(1)
  expect(stderr).toBe('')
})

test('the real engines say the same, of objects of one name too', () => {
  const { stdout } = runCommand(folder, ['scan', 'manifests', '--engines', '--json'])
  const { disagreements, engines } = JSON.parse(stdout)
  expect(disagreements).toEqual([])
  if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') expect(engines).toHaveLength(4)
})

test('a folder that is not there is said', () => {
  const { code, stderr } = runCommand(folder, ['scan', 'nowhere'])
  expect(stderr).toContain('error[GW4006] folder-not-found')
  expect(code).toBe(2)
})
