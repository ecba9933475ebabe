// Takes the schemas of the documents that the back ends emit from the pinned engines' Go modules,
// and compiles the validators. Usage: node scripts/generate-crd-schemas.mjs [--write]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'yaml'
import { closeSchema } from './close-schema.mjs'
import { ROOT } from './files.mjs'
import { report } from './report.mjs'

const require = createRequire(import.meta.url)
const SCHEMAS = 'packages/backend/crd-schemas'
const VALIDATORS = 'packages/backend/src/validate/validators.generated.mjs'

/** Of the k8s.io/kubernetes whose libraries Kyverno links, as the checksum database has it. */
const KUBERNETES_SUM = 'h1:qDQdoMiluAE2Eab6Fa52YV+WjiGz9mZFFoagEA6cI+o='

/** Parts of a ClusterPolicy that no back end emits; closed, they keep the validators small. */
const UNUSED = {
  rule: [
    'celPreconditions',
    'context',
    'exclude',
    'generate',
    'imageExtractors',
    'mutate',
    'preconditions',
    'verifyImages',
  ],
  validate: ['anyPattern', 'assert', 'deny', 'foreach', 'manifests', 'pattern', 'podSecurity'],
  match: ['all', 'clusterRoles', 'resources', 'roles', 'subjects'],
}

/**
 * What the API server's code adds to its OpenAPI, by the name of the member: defaults from
 * SetDefaults_ValidatingAdmissionPolicySpec, _MatchResources and _Rule in
 * k8s.io/kubernetes/pkg/apis/admissionregistration/v1/defaults.go, values from supported* and valid*
 * in ../validation/validation.go.
 */
const ADMISSION_CODE = {
  failurePolicy: { enum: ['Ignore', 'Fail'], default: 'Fail' },
  matchPolicy: { enum: ['Exact', 'Equivalent'], default: 'Equivalent' },
  namespaceSelector: { default: {} },
  objectSelector: { default: {} },
  operations: { items: { enum: ['*', 'CREATE', 'UPDATE', 'DELETE', 'CONNECT'] } },
  reason: { enum: ['Forbidden', 'Invalid', 'RequestEntityTooLarge'] },
  scope: { enum: ['Cluster', 'Namespaced', '*'], default: '*' },
  validationActions: { items: { enum: ['Deny', 'Warn', 'Audit'] } },
}

/** supportedEnforcementActions of gatekeeper/pkg/util/enforcement_action.go without `scoped`. */
const ENFORCEMENT_ACTIONS = ['deny', 'dryrun', 'warn']

/** @returns {string[]} the files that differ from what the pins give */
export function checkCrdSchemas(write = false) {
  const files = Object.entries(schemas()).map(([name, schema]) => [
    `${SCHEMAS}/${name}.json`,
    `${JSON.stringify(closeSchema(schema), null, 1)}\n`,
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
  const kyverno = join(download('kyverno', 'github.com/kyverno/kyverno').Dir, 'config/crds')
  const gatekeeper = download('gator', 'github.com/open-policy-agent/gatekeeper/v3').Dir
  const admission = admissionSchemas()
  const clusterPolicy = crdSchema(join(kyverno, 'kyverno/kyverno.io_clusterpolicies.yaml'))
  const rule = clusterPolicy.properties.spec.properties.rules.items.properties
  for (const name of UNUSED.rule) rule[name] = false
  for (const name of UNUSED.validate) rule.validate.properties[name] = false
  for (const name of UNUSED.match) rule.match.properties[name] = false
  const policies = join(kyverno, 'policies.kyverno.io/policies.kyverno.io')
  return {
    clusterpolicy: clusterPolicy,
    constraint: constraintSchema(gatekeeper),
    constrainttemplate: crdSchema(
      join(gatekeeper, 'charts/gatekeeper/crds/constrainttemplate-customresourcedefinition.yaml'),
    ),
    policyexception: crdSchema(`${policies}_policyexceptions.yaml`),
    validatingadmissionpolicy: admission('ValidatingAdmissionPolicy'),
    validatingadmissionpolicybinding: admission('ValidatingAdmissionPolicyBinding'),
    validatingpolicy: crdSchema(`${policies}_validatingpolicies.yaml`),
  }
}

/** Version v1 of a CustomResourceDefinition. */
function crdSchema(file) {
  const { group, names, scope, versions } = readYaml(file).spec
  const { schema } = versions.find(({ name }) => name === 'v1')
  const { spec } = schema.openAPIV3Schema.properties
  return documentSchema(`${group}/v1`, { type: 'string', enum: [names.kind] }, spec, scope)
}

/** What Gatekeeper makes of a template: CreateSchema of its frameworks, and its match. */
function constraintSchema(gatekeeper) {
  const crd = readYaml(join(gatekeeper, 'config/crd/bases/match.gatekeeper.sh_matchcrd.yaml'))
  const { embeddedMatch } = crd.spec.versions[0].schema.openAPIV3Schema.properties
  const schema = documentSchema(
    'constraints.gatekeeper.sh/v1beta1',
    { type: 'string' },
    {
      type: 'object',
      properties: {
        match: embeddedMatch,
        enforcementAction: { type: 'string', enum: ENFORCEMENT_ACTIONS, default: 'deny' },
        parameters: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
      },
    },
  )
  schema.properties.metadata.properties.name.maxLength = 63
  return schema
}

/** Schemas of Kubernetes' own kinds, references put in place. */
function admissionSchemas() {
  const { Version } = download('kyverno', 'k8s.io/api')
  const kubernetes = download('kyverno', `k8s.io/kubernetes@${Version.replace('v0.', 'v1.')}`)
  if (kubernetes.Sum !== KUBERNETES_SUM)
    throw new Error(`k8s.io/kubernetes ${kubernetes.Version} has the sum ${kubernetes.Sum}`)
  const file = 'api/openapi-spec/v3/apis__admissionregistration.k8s.io__v1_openapi.json'
  const all = JSON.parse(readFileSync(join(kubernetes.Dir, file), 'utf8')).components.schemas
  const inline = (schema) => {
    const reference = schema.$ref ?? schema.allOf?.[0].$ref
    if (reference !== undefined) return inline(all[reference.split('/').at(-1)])
    // Its defaults are Go's zero values, which the API server does not write.
    const { default: _, ...result } = schema
    for (const key of ['items', 'additionalProperties'])
      if (typeof schema[key] === 'object') result[key] = inline(schema[key])
    if (schema.properties !== undefined)
      result.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([name, inner]) => [
          name,
          coded(name, inline(inner)),
        ]),
      )
    return result
  }
  return (kind) => {
    const { spec } = all[`io.k8s.api.admissionregistration.v1.${kind}`].properties
    const apiVersion = 'admissionregistration.k8s.io/v1'
    return documentSchema(apiVersion, { type: 'string', enum: [kind] }, inline(spec))
  }
}

function coded(name, schema) {
  const { items, ...rest } = ADMISSION_CODE[name] ?? {}
  return { ...schema, ...rest, ...(items && { items: { ...schema.items, ...items } }) }
}

/** A whole object, with the metadata that its author may write. */
function documentSchema(apiVersion, kind, spec, scope = 'Cluster') {
  const texts = { type: 'object', additionalProperties: { type: 'string' } }
  const name = {
    type: 'string',
    pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
    maxLength: 253,
  }
  return {
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { type: 'string', enum: [apiVersion] },
      kind,
      metadata: {
        type: 'object',
        required: ['name'],
        properties: {
          name,
          ...(scope === 'Namespaced' && { namespace: name }),
          labels: texts,
          annotations: texts,
        },
      },
      spec,
    },
  }
}

/** One function for each schema, in a module that needs nothing else. */
function compile(files) {
  const { _, Ajv } = require('ajv')
  const standaloneCode = require('ajv/dist/standalone').default
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    code: { source: true, esm: true, lines: true },
    keywords: [
      {
        keyword: 'x-kubernetes-list-map-keys',
        type: 'array',
        error: { message: 'must not have two items with the same key' },
        code(context) {
          const { data, schema } = context
          if (schema.length > 1) throw new Error('lists with several keys are not supported')
          const keys = _`new Set(${data}.map((item) => item?.[${schema[0]}]))`
          context.fail(_`${keys}.size < ${data}.length`)
        },
      },
    ],
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

function readYaml(file) {
  return parse(readFileSync(file, 'utf8'))
}

/** A module at the version that a pin's go.mod names, or at the one after `@`. */
function download(pin, module) {
  return JSON.parse(
    execFileSync('go', ['mod', 'download', '-json', module], {
      cwd: join(ROOT, 'packages/engines/pins', pin),
      env: { ...process.env, GOWORK: 'off', GOFLAGS: '' },
      encoding: 'utf8',
    }),
  )
}

report(import.meta.url, () => checkCrdSchemas(process.argv.includes('--write')))
