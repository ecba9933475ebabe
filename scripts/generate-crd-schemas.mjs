// Takes the schemas of the documents that the back ends emit from the pinned engines' Go modules,
// and compiles the validators. Usage: node scripts/generate-crd-schemas.mjs [--write]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './files.mjs'
import { report } from './report.mjs'

const require = createRequire(import.meta.url)
const SCHEMAS = 'packages/backend/crd-schemas'
const VALIDATORS = 'packages/backend/src/validate/validators.generated.mjs'

/** The API server whose libraries the pinned engines link; its sum as the checksum database has it. */
const KUBERNETES = {
  module: 'k8s.io/kubernetes@v1.36.3',
  sum: 'h1:qDQdoMiluAE2Eab6Fa52YV+WjiGz9mZFFoagEA6cI+o=',
}

/** Parts that no back end emits; they are closed, which keeps the validators small. */
const UNUSED_RULE = [
  'celPreconditions',
  'context',
  'exclude',
  'generate',
  'imageExtractors',
  'mutate',
  'preconditions',
  'verifyImages',
]
const UNUSED_VALIDATE = [
  'anyPattern',
  'assert',
  'deny',
  'foreach',
  'manifests',
  'pattern',
  'podSecurity',
]

/** @returns {string[]} the files that differ from what the pins give */
export function checkCrdSchemas(write = false) {
  const files = Object.entries(schemas()).map(([name, schema]) => [
    `${SCHEMAS}/${name}.json`,
    `${JSON.stringify(schema, null, 1)}\n`,
  ])
  files.push([VALIDATORS, compile(files)])
  return files.flatMap(([file, text]) => {
    const path = join(ROOT, file)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return []
    if (!write) return [`${file} differs from the pinned engines`]
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    return []
  })
}

function schemas() {
  const kyverno = moduleDirectory('kyverno', 'github.com/kyverno/kyverno')
  const gatekeeper = moduleDirectory('gator', 'github.com/open-policy-agent/gatekeeper/v3')
  const admission = kubernetesSchemas()
  const metadata = admission('io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta')
  const crd = (file, version) => crdSchema(file, version, metadata)
  const clusterPolicy = crd(
    join(kyverno, 'config/crds/kyverno/kyverno.io_clusterpolicies.yaml'),
    'v1',
  )
  const rule = clusterPolicy.properties.spec.properties.rules.items.properties
  for (const name of UNUSED_RULE) rule[name] = false
  for (const name of UNUSED_VALIDATE) rule.validate.properties[name] = false
  return {
    clusterpolicy: clusterPolicy,
    constraint: constraintSchema(gatekeeper, metadata),
    constrainttemplate: crd(
      join(gatekeeper, 'charts/gatekeeper/crds/constrainttemplate-customresourcedefinition.yaml'),
      'v1',
    ),
    validatingadmissionpolicy: admission(
      'io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy',
    ),
    validatingadmissionpolicybinding: admission(
      'io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding',
    ),
    validatingpolicy: crd(
      join(kyverno, 'config/crds/policies.kyverno.io/policies.kyverno.io_validatingpolicies.yaml'),
      'v1',
    ),
  }
}

function crdSchema(file, version, metadata) {
  const { spec } = parse(readFileSync(file, 'utf8'))
  const { schema } = spec.versions.find(({ name }) => name === version)
  const { properties } = schema.openAPIV3Schema
  return closed({
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { type: 'string', enum: [`${spec.group}/${version}`] },
      kind: { type: 'string', enum: [spec.names.kind] },
      metadata,
      spec: properties.spec,
    },
  })
}

/** What Gatekeeper makes of a template: CreateSchema of its frameworks, and its match. */
function constraintSchema(gatekeeper, metadata) {
  const file = join(gatekeeper, 'config/crd/bases/match.gatekeeper.sh_matchcrd.yaml')
  const { spec } = parse(readFileSync(file, 'utf8'))
  const match = spec.versions[0].schema.openAPIV3Schema.properties.embeddedMatch
  return closed({
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { type: 'string', enum: ['constraints.gatekeeper.sh/v1beta1'] },
      kind: { type: 'string' },
      metadata: {
        ...metadata,
        properties: { ...metadata.properties, name: { type: 'string', maxLength: 63 } },
      },
      spec: {
        type: 'object',
        properties: {
          match,
          enforcementAction: { type: 'string', default: 'deny' },
          parameters: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
        },
      },
    },
  })
}

/** Schemas of Kubernetes' own kinds, references put in place. */
function kubernetesSchemas() {
  const found = JSON.parse(go(ROOT, ['mod', 'download', '-json', KUBERNETES.module]))
  if (found.Sum !== KUBERNETES.sum) throw new Error(`${KUBERNETES.module} has the sum ${found.Sum}`)
  const file = 'api/openapi-spec/v3/apis__admissionregistration.k8s.io__v1_openapi.json'
  const all = JSON.parse(readFileSync(join(found.Dir, file), 'utf8')).components.schemas
  const inline = (schema) => {
    if (Array.isArray(schema)) return schema.map(inline)
    if (typeof schema !== 'object' || schema === null) return schema
    const reference = schema.$ref ?? schema.allOf?.[0]?.$ref
    if (reference !== undefined) return inline(all[reference.split('/').at(-1)])
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inline(value)]))
  }
  return (name) => {
    const { status: _, ...properties } = inline(all[name]).properties
    const [gvk] = all[name]['x-kubernetes-group-version-kind'] ?? []
    if (gvk === undefined) return closed({ type: 'object', properties })
    properties.apiVersion = { type: 'string', enum: [`${gvk.group}/${gvk.version}`] }
    properties.kind = { type: 'string', enum: [gvk.kind] }
    return closed({
      type: 'object',
      required: ['apiVersion', 'kind', 'metadata', 'spec'],
      properties,
    })
  }
}

const KEPT = [
  'type',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'enum',
  'pattern',
  'maxLength',
  'minLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'anyOf',
  'oneOf',
  'allOf',
  'not',
  'default',
]

/** A schema of JSON that refuses what the API server would drop; texts for people are left out. */
function closed(schema) {
  if (typeof schema !== 'object') return schema
  if (schema['x-kubernetes-int-or-string']) return { type: ['integer', 'string'] }
  const result = {}
  for (const key of KEPT) {
    const value = schema[key]
    if (value === undefined) continue
    if (key === 'properties')
      result.properties = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, closed(inner)]),
      )
    else if (key === 'items' || key === 'additionalProperties' || key === 'not')
      result[key] = closed(value)
    else if (key === 'anyOf' || key === 'oneOf' || key === 'allOf') result[key] = value.map(closed)
    // As a pattern it needs no code at run time.
    else if (key === 'maxLength') result.pattern ??= `^[\\s\\S]{0,${value}}$`
    else if (key === 'minLength') result.pattern ??= `^[\\s\\S]{${value},}$`
    // What OpenAPI says of Go's zero values is no default of the API server.
    else if (key === 'default' && (value === '' || JSON.stringify(value) === '{}')) continue
    else result[key] = value
  }
  if (schema.nullable) result.type = [schema.type, 'null']
  const isOpen =
    schema['x-kubernetes-preserve-unknown-fields'] || result.additionalProperties !== undefined
  if (schema.type === 'object' && result.properties !== undefined && !isOpen)
    result.additionalProperties = false
  return result
}

/** One function for each schema, in a module that needs nothing else. */
function compile(files) {
  const { Ajv } = require('ajv')
  const standaloneCode = require('ajv/dist/standalone').default
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    code: { source: true, esm: true, lines: true },
    schemas: files.map(([file, text]) => ({ $id: nameOf(file), ...JSON.parse(text) })),
  })
  const names = Object.fromEntries(files.map(([file]) => [nameOf(file), nameOf(file)]))
  const code = standaloneCode(ajv, names)
  if (code.includes('require(')) throw new Error('the validators need code at run time')
  return `// Made by scripts/generate-crd-schemas.mjs; do not edit.\n${code}`
}

function nameOf(file) {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))
}

function moduleDirectory(pin, module) {
  const found = go(join(ROOT, 'packages/engines/pins', pin), ['mod', 'download', '-json', module])
  return JSON.parse(found).Dir
}

function go(cwd, args) {
  const env = { ...process.env, GOWORK: 'off', GOFLAGS: '' }
  return execFileSync('go', args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
}

report(import.meta.url, () => checkCrdSchemas(process.argv.includes('--write')))
