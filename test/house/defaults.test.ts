import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readFolder } from '../cli/read-folder.ts'

const ROOT = new URL('../..', import.meta.url).pathname

interface Schema {
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** What is no object of an API server: lists of files, values of Helm charts. */
const NO_DOCUMENT = /kustomization\.yaml$|\/settings\//

const documents = Object.entries(readFolder(join(ROOT, 'generated')))
  .filter(([file]) => file.endsWith('.yaml') && !NO_DOCUMENT.test(file))
  .map(([file, text]) => [file, parse(text)] as const)

// A GitOps tool would see every field that the API server adds as a change made in the cluster.
test.each(documents)('%s has every field that an API server would add', (_, document) => {
  expect(withDefaults(document, schemaOf(document))).toEqual(document)
})

test.each([
  ['clusterpolicy', 'admission', true],
  ['clusterpolicy', 'background', true],
  ['clusterpolicy', 'emitWarning', false],
  ['clusterpolicy', 'validationFailureAction', 'Audit'],
  ['clusterpolicy', 'rules.0.skipBackgroundRequests', true],
  ['clusterpolicy', 'rules.0.validate.allowExistingViolations', true],
  ['clusterpolicy', 'rules.0.validate.cel.generate', false],
  ['constraints/', 'enforcementAction', 'deny'],
  ['constrainttemplate', 'crd.spec.validation', { legacySchema: false }],
  ['constrainttemplate', 'crd.spec.validation.legacySchema', false],
  ['validatingadmissionpolicy-', 'failurePolicy', 'Fail'],
  ['validatingadmissionpolicy-', 'matchConstraints.matchPolicy', 'Equivalent'],
  ['validatingadmissionpolicy-', 'matchConstraints.namespaceSelector', {}],
  ['validatingadmissionpolicy-', 'matchConstraints.objectSelector', {}],
  ['validatingadmissionpolicy-', 'matchConstraints.resourceRules.0.scope', '*'],
  ['validatingpolicy', 'evaluation.admission.enabled', true],
  ['validatingpolicy', 'evaluation.background.enabled', true],
])('without it, a %s gets %s: %s', (name, path, value) => {
  const [, document] = documents.find(([file]) => file.includes(`/${name}`)) ?? []
  expect(document).toHaveProperty(`spec.${path}`)
  const bare = structuredClone(document)
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  delete parts.reduce((parent, part) => parent[part], bare.spec)[last]
  expect(withDefaults(bare, schemaOf(bare))).toHaveProperty(`spec.${path}`, value)
})

/** The schema of a document's kind; Gatekeeper puts the template's into that of a constraint. */
function schemaOf(document: { readonly apiVersion: string; readonly kind: string }): Schema {
  if (!document.apiVersion.startsWith('constraints.')) return readSchema(document.kind)
  const schema = readSchema('constraint') as { properties: { spec: Schema } }
  const { spec } = schema.properties
  const [, template] =
    documents.find(([, { spec }]) => spec.crd?.spec.names.kind === document.kind) ?? []
  const parameters = template.spec.crd.spec.validation.openAPIV3Schema
  return { properties: { spec: { properties: { ...spec.properties, parameters } } } }
}

function readSchema(kind: string): Schema {
  const file = `packages/backend/crd-schemas/${kind.toLowerCase()}.json`
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
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
