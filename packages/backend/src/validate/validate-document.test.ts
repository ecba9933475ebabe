import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { validateDocument } from './validate-document.ts'

const GENERATED = new URL('../../../../generated', import.meta.url).pathname
/** What is no object of an API server: lists of files, values of Helm charts. */
const NO_DOCUMENT = /kustomization\.yaml$|\/settings\//

const documents = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !NO_DOCUMENT.test(file))
  .map((file) => [file, parse(readFileSync(join(GENERATED, file), 'utf8'))] as const)

/** One document of each kind; the one with the most parts has the most to get wrong. */
const KINDS = {
  Constraint: largest('/constraints/'),
  ConstraintTemplate: largest('/constrainttemplate-'),
  ClusterPolicy: largest('/clusterpolicy-'),
  PolicyException: {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'PolicyException',
    metadata: { name: 'legacy-registry', namespace: 'kyverno' },
    spec: {
      policyRefs: [{ name: 'allowed-registries', kind: 'ValidatingPolicy' }],
      matchConditions: [{ name: 'legacy', expression: "object.metadata.name == 'legacy'" }],
      expiresAt: '2027-01-31T00:00:00Z',
      reportResult: 'skip',
    },
  },
  ValidatingAdmissionPolicy: largest('/validatingadmissionpolicy-'),
  ValidatingAdmissionPolicyBinding: largest('/validatingadmissionpolicybinding-'),
  ValidatingPolicy: largest('/validatingpolicy-'),
}
const kinds = Object.entries(KINDS)

/** What a schema leaves open, with `x-kubernetes-preserve-unknown-fields`. */
const OPEN = /^\/spec\/(parameters|crd\/spec\/validation\/openAPIV3Schema|.*\/source)(\/|$)/

test.each(documents)('%s is what its API server takes', (_, document) => {
  expect(validateDocument(document)).toEqual([])
})

test.each(kinds)('a misspelt member is reported at every place of a %s', (_, document) => {
  expect(validateDocument(document)).toEqual([])
  for (const [path, value] of partsOf(document)) {
    if (typeof value !== 'object' || Array.isArray(value) || OPEN.test(path)) continue
    const problems = validateDocument(replaced(document, path, { ...value, mispelt: 5 }))
    expect(problems, path).toHaveLength(1)
    expect(problems[0]).toMatch(
      problems[0]?.startsWith(`${path}/mispelt `) ? 'must be string' : `${path || '/'} must NOT`,
    )
  }
})

test.each(kinds)('a value of another type is reported at every place of a %s', (_, document) => {
  for (const [path, value] of partsOf(document)) {
    if (!/^\/(metadata|spec)/.test(path) || OPEN.test(path)) continue
    const wrong = Array.isArray(value) ? 'text' : [[]]
    expect(
      validateDocument(replaced(document, path, wrong) as typeof document),
      path,
    ).toContainEqual(expect.stringContaining(`${path} must be `))
  }
})

test.each(kinds)('a %s without apiVersion, kind, name or spec is refused', (_, document) => {
  for (const path of ['/apiVersion', '/kind', '/metadata', '/metadata/name', '/spec'])
    expect(validateDocument(replaced(document, path, undefined)), path).not.toEqual([])
})

test.each([
  ['Constraint', '/apiVersion', 'constraints.gatekeeper.sh/v1'],
  ['Constraint', '/spec/enforcementAction', 'enforce'],
  ['Constraint', '/metadata/name', 'a'.repeat(64)],
  ['ConstraintTemplate', '/spec/targets/0/operations/0', 'create'],
  ['ClusterPolicy', '/apiVersion', 'kyverno.io/v2beta1'],
  ['ClusterPolicy', '/spec/validationFailureAction', 'Deny'],
  ['ClusterPolicy', '/spec/rules/0/match/any/0/resources/operations/0', '*'],
  ['ClusterPolicy', '/spec/rules/0/name', 'a'.repeat(64)],
  ['PolicyException', '/spec/reportResult', 'fail'],
  ['PolicyException', '/spec/expiresAt', 'tomorrow'],
  ['ValidatingAdmissionPolicy', '/metadata/name', 'Upper'],
  ['ValidatingAdmissionPolicy', '/spec/failurePolicy', 'fail'],
  ['ValidatingAdmissionPolicy', '/spec/matchConstraints/matchPolicy', 'Same'],
  ['ValidatingAdmissionPolicy', '/spec/matchConstraints/resourceRules/0/operations/0', 'PATCH'],
  ['ValidatingAdmissionPolicy', '/spec/matchConstraints/resourceRules/0/scope', 'All'],
  ['ValidatingAdmissionPolicyBinding', '/spec/validationActions/0', 'Enforce'],
  ['ValidatingPolicy', '/spec/failurePolicy', 'fail'],
  ['ValidatingPolicy', '/spec/validationActions/0', 'Enforce'],
] as const)('a %s with %s "%s" is refused', (kind, path, value) => {
  expect(validateDocument(replaced(KINDS[kind], path, value))).toContainEqual(
    expect.stringContaining(`${path} must `),
  )
})

test.each(['ValidatingAdmissionPolicy', 'ValidatingPolicy'] as const)(
  'a %s with two variables of one name is refused',
  (kind) => {
    const { variables } = KINDS[kind].spec
    expect(
      validateDocument(replaced(KINDS[kind], '/spec/variables', [...variables, variables[0]]))[0],
    ).toMatch('/spec/variables must not have two items with the same key')
  },
)

test('an action that is listed twice is refused', () => {
  const document = KINDS.ValidatingAdmissionPolicyBinding
  expect(
    validateDocument(replaced(document, '/spec/validationActions', ['Deny', 'Deny']))[0],
  ).toMatch('/spec/validationActions must NOT have duplicate items')
})

test('a kind without a schema is refused', () => {
  expect(validateDocument({ apiVersion: 'v1', kind: 'Pod' })).toEqual([
    'there is no schema for v1 Pod',
  ])
})

function largest(part: string) {
  const sizes = documents
    .filter(([file]) => `/${file}`.includes(part) && !file.includes('kustomization'))
    .map(([, document]) => ({ document, size: [...partsOf(document)].length }))
  return sizes.reduce((best, next) => (next.size > best.size ? next : best)).document
}

/** Every value of a document by its JSON pointer. */
function* partsOf(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value))
    yield* partsOf(inner, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}

/** A copy with another value at a JSON pointer. */
function replaced<T>(document: T, path: string, value: unknown): T {
  const [name, ...rest] = path.split('/').slice(1)
  if (name === undefined) return value as T
  const copy = structuredClone(document) as Record<string, unknown>
  const key = name.replaceAll('~1', '/').replaceAll('~0', '~')
  const below = rest.map((part) => `/${part}`).join('')
  copy[key] = replaced(copy[key], below, value)
  return copy as T
}
