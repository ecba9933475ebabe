import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { sampleFiles } from '../cli/sample-files.ts'
import { makeProject } from '../make-project.ts'

/** A ConfigMap without the label that the sample guardrail wants, and what may be wrong with it. */
const configMap = (name: string, members: object = {}): string =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'shop' },
    ...members,
  })

const folder = makeProject({
  ...sampleFiles(),
  'messy/among.yaml': `${configMap('good-1')}\n---\nkind: [broken\n---\n${configMap('good-2')}\n`,
  'messy/empty.yaml': '',
  'messy/comments.yaml': '# nothing\n---\n---\n# at all\n',
  'messy/list.yaml': `apiVersion: v1\nkind: List\nitems: [${configMap('good-3')}, 7]\n`,
  'messy/no-kind.yaml': 'apiVersion: v1\nmetadata: {name: a}\n',
  'messy/values.yaml': 'replicas: 3\n',
  'messy/same-1.yaml': configMap('same', { data: { a: '1' } }),
  'messy/same-2.yaml': `${configMap('same')}\n---\n${configMap('same')}\n`,
  'messy/labels.yaml': configMap('bad', { metadata: { name: 'bad', labels: { on: true } } }),
  'messy/data.yaml': configMap('bad', { data: ['a'] }),
  'messy/metadata.yaml': configMap('bad', { metadata: 'text' }),
  'messy/name.yaml': configMap('bad', { metadata: { name: 5 } }),
  'messy/null.yaml': configMap('good-4', { metadata: null }),
  'messy/namespace.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: [shop]}\n',
  'messy/definition.yaml':
    'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {names: 5}\n',
  'messy/bomb.yaml': `a: ${'['.repeat(100_000)}\n`,
  'without/notes.txt': 'kind: ConfigMap\n',
  'without/values.json': '{"a": 1}',
  'nothing/notes.txt': 'kind: ConfigMap\n',
  'file.yaml': configMap('alone'),
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))
writeFileSync(join(folder, 'messy/latin.yaml'), Buffer.from('name: caf\u00e9\n', 'latin1'))
symlinkSync('loop.yaml', join(folder, 'messy/loop.yaml'))
symlinkSync('nowhere.yaml', join(folder, 'messy/dangling.yaml'))
symlinkSync('..', join(folder, 'messy/up'))
symlinkSync('.', join(folder, 'messy/here.yaml'))
symlinkSync('../file.yaml', join(folder, 'messy/linked.yaml'))
mkdirSync(join(folder, 'messy/folder.yaml'))
mkdirSync(join(folder, 'bare'))

const PROBLEMS: Readonly<Record<string, readonly [code: string, problem: RegExp]>> = {
  'among.yaml#2': ['GW4012', /^not read: line [45]: /],
  'bomb.yaml': ['GW4012', /nested deeper/],
  'dangling.yaml': ['GW4012', /^not read: ENOENT/],
  'data.yaml': ['GW4014', /^not judged: data is a list and should be a map/],
  'labels.yaml': ['GW4014', /^not judged: metadata\.labels\.on is a boolean/],
  'latin.yaml': ['GW4012', /^not read: it is not UTF-8/],
  'list.yaml#2': ['GW4013', /^not judged: item 2 of the document is no object/],
  'loop.yaml': ['GW4012', /^not read: ELOOP/],
  'metadata.yaml': ['GW4014', /^not judged: metadata is a text/],
  'name.yaml': ['GW4014', /^not judged: metadata\.name is an integer/],
  'namespace.yaml': ['GW4014', /^not judged: metadata\.name is a list/],
  'no-kind.yaml': ['GW4013', /^not judged: the document has no kind/],
}

const OBJECTS = [
  'among.yaml#1',
  'among.yaml#3',
  'linked.yaml',
  'list.yaml#1',
  'null.yaml',
  'same-1.yaml',
  'same-2.yaml#1',
  'same-2.yaml#2',
]

test('what cannot be read or judged is said, and the rest is judged', { timeout: 120_000 }, () => {
  const { code, stdout, stderr } = runCommand(folder, ['scan', 'messy', '--engines', '--json'])
  const { problems, uses, passedOver, objects, disagreements } = JSON.parse(stdout)
  const found = problems.map((one: { source: string }) => one.source).sort()
  expect(found).toEqual(Object.keys(PROBLEMS).sort())
  for (const { source, code: problemCode, problem } of problems) {
    expect([source, problemCode]).toEqual([source, PROBLEMS[source]?.[0]])
    expect(problem).toMatch(PROBLEMS[source]?.[1] ?? /never/)
  }
  const [{ denials }] = uses
  expect(denials.map(({ source }: { source: string }) => source)).toEqual(OBJECTS)
  // The definition is an object too, if one that defines nothing.
  expect(objects).toBe(OBJECTS.length + 1)
  expect(passedOver).toEqual(['here.yaml', 'up', 'comments.yaml', 'empty.yaml', 'values.yaml'])
  expect(disagreements).toEqual([])
  expect(stderr).not.toContain('bug of ours')
  expect(code).toBe(1)
})

test('problems stand before the denials in the report', () => {
  const { stdout } = runCommand(folder, ['scan', 'messy'])
  expect(stdout).toContain('latin.yaml: not read: it is not UTF-8 text\n')
  expect(stdout).toContain('no objects in here.yaml, up, comments.yaml, empty.yaml, values.yaml\n')
  expect(stdout.indexOf('not read')).toBeLessThan(stdout.indexOf('team-label: '))
})

test.each([
  ['bare', 'GW4011', 'there is no YAML or JSON file below "bare"'],
  ['nothing', 'GW4011', 'there is no YAML or JSON file below "nothing"'],
  ['without', 'GW4011', 'there is no Kubernetes object below "without"'],
  ['nowhere', 'GW4006', 'there is no folder "nowhere"'],
  ['file.yaml', 'GW4010', '"file.yaml" is no folder'],
])('%s is no tree to judge: %s', (path, diagnostic, message) => {
  const { code, stdout, stderr } = runCommand(folder, ['scan', path])
  expect(stderr).toContain(diagnostic)
  expect(stderr).toContain(message)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})
