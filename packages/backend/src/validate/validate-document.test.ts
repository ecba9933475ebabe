import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { validateDocument } from './validate-document.ts'

const GENERATED = new URL('../../../../generated', import.meta.url).pathname
const SCHEMAS = new URL('../../crd-schemas', import.meta.url).pathname

const documents = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('kustomization.yaml'))
  .map((file) => [file, parse(readFileSync(join(GENERATED, file), 'utf8'))] as const)
const byKind = new Map(documents.map(([, document]) => [document.kind as string, document]))

test.each(documents)('%s is what its API server takes', (_, document) => {
  expect(validateDocument(document)).toEqual([])
})

test.each([...byKind])(
  'a %s with a misspelt, a wrong and a missing member is refused',
  (_, document) => {
    expect(validateDocument({ ...document, spec: { ...document.spec, mtach: {} } })).not.toEqual([])
    expect(validateDocument({ ...document, spec: 5 })).not.toEqual([])
    expect(
      validateDocument({ ...document, metadata: { ...document.metadata, name: 5 } }),
    ).not.toEqual([])
    const { spec: _spec, ...headless } = document
    expect(validateDocument(headless)).not.toEqual([])
  },
)

test('a kind without a schema is refused', () => {
  expect(validateDocument({ apiVersion: 'v1', kind: 'Pod' })).toEqual([
    'there is no schema for v1 Pod',
  ])
})

test('values outside of an enumeration are refused', () => {
  const policy = byKind.get('ValidatingPolicy')
  const spec = { ...policy.spec, validationActions: ['Refuse'] }
  expect(validateDocument({ ...policy, spec })[0]).toContain('/spec/validationActions')
})

/**
 * What the API server writes into an admission policy beside the defaults of its schema: from
 * SetDefaults_ValidatingAdmissionPolicySpec, _MatchResources and _Rule in
 * k8s.io/kubernetes/pkg/apis/admissionregistration/v1/defaults.go.
 */
const CODED_DEFAULTS = {
  failurePolicy: 'Fail',
  matchConstraints: { matchPolicy: 'Equivalent', namespaceSelector: {}, objectSelector: {} },
}

test.each(documents)('%s leaves no field to be defaulted', (file, document) => {
  const schema = JSON.parse(readFileSync(join(SCHEMAS, `${schemaOf(file)}.json`), 'utf8'))
  expect(withDefaults(document, schema)).toEqual(document)
  if (document.kind !== 'ValidatingAdmissionPolicy') return
  const { failurePolicy, matchConstraints } = document.spec
  expect(Object.keys({ failurePolicy, matchConstraints })).toEqual(Object.keys(CODED_DEFAULTS))
  for (const name of Object.keys(CODED_DEFAULTS.matchConstraints))
    expect(matchConstraints).toHaveProperty(name)
  for (const rule of matchConstraints.resourceRules) expect(rule).toHaveProperty('scope')
})

interface Schema {
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

function schemaOf(file: string): string {
  const [name = ''] = file.split('/').at(-1)?.split('-') ?? []
  return file.includes('/constraints/') ? 'constraint' : name
}

/** A value as an API server stores it: members that are missing get the default of their schema. */
function withDefaults(value: unknown, schema: Schema | boolean): unknown {
  if (typeof schema === 'boolean' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => withDefaults(item, schema.items ?? true))
  const result: Record<string, unknown> = { ...value }
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    if (result[name] === undefined && inner.default !== undefined) result[name] = inner.default
    if (result[name] !== undefined) result[name] = withDefaults(result[name], inner)
  }
  return result
}
