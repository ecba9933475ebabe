import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compileProject } from '@gatewright/frontend'
import { expect, test } from 'vitest'
import { makeProject } from '../make-project.ts'

type JsonObject = { readonly [name: string]: unknown }

/** The schema that a guardrail of one check gets. */
async function typesOf(on: string, check: string, config = ''): Promise<JsonObject | undefined> {
  const folder = makeProject({
    'guardrails/one.ts': `import { guardrail, kinds, workloads } from 'gatewright'
void [kinds, workloads]
export default guardrail({ id: 'one', title: 'One', on: ${on}, check(${check} })`,
    'gatewright.config.ts': `import { defineConfig, use } from 'gatewright'
import one from './guardrails/one.ts'
export default defineConfig({ ${config} environments: { test: { targets: ['gatekeeper'], guardrails: [use(one)] } } })`,
  })
  const { project, diagnostics, close } = await compileProject({
    configFile: join(folder, 'gatewright.config.ts'),
  })
  await close()
  rmSync(dirname(folder), { recursive: true })
  if (project === undefined) throw new Error(JSON.stringify(diagnostics))
  return project.environments[0]?.uses[0]?.policy.types
}

const STRING = { type: ['string', 'null'] }
const PORTS = `{ object, deny }) {
  for (const port of object.spec?.ports ?? []) if (port.port < 1024) deny(\`\${object.metadata?.name ?? ''}: \${port.name ?? ''}\`)
}`

test('nothing is said of types unless the configuration asks for it', async () => {
  expect(await typesOf("kinds('Service')", PORTS)).toBeUndefined()
  expect(await typesOf("kinds('Service')", PORTS, 'checkTypes: false,')).toBeUndefined()
})

test('the members that are read have the types that the kind declares, or are null', async () => {
  expect(await typesOf("kinds('Service')", PORTS, 'checkTypes: true,')).toEqual({
    allOf: [
      {
        if: { properties: { apiVersion: { const: 'v1' }, kind: { enum: ['Service'] } } },
        then: { $ref: '#/definitions/Service' },
      },
    ],
    definitions: {
      Service: {
        type: ['object', 'null'],
        properties: {
          metadata: { type: ['object', 'null'], properties: { name: STRING } },
          spec: {
            type: ['object', 'null'],
            properties: {
              ports: {
                type: ['array', 'null'],
                items: {
                  type: ['object', 'null'],
                  properties: { name: STRING, port: { type: ['integer', 'null'] } },
                },
              },
            },
          },
        },
      },
    },
  })
})

test('what several kinds share stands once, and quantities may be numbers', async () => {
  const check = `{ pod, deny }) {
    for (const { name, resources } of pod.allContainers) if (resources?.limits?.memory === undefined) deny(name)
  }`
  const types = await typesOf('workloads()', check, 'checkTypes: true,')
  const { definitions, allOf } = types as { definitions: JsonObject; allOf: readonly JsonObject[] }
  expect(Object.keys(definitions)).toEqual([
    'Pod',
    'containers',
    'resources',
    'Deployment',
    'CronJob',
  ])
  expect(allOf).toHaveLength(5)
  expect(definitions.containers).toMatchObject({
    items: { properties: { name: STRING, resources: { $ref: '#/definitions/resources' } } },
  })
  expect(definitions.resources).toMatchObject({
    properties: { limits: { additionalProperties: { type: ['string', 'number', 'null'] } } },
  })
})

test('of several types all are told, of an unknown one and of a JSON schema nothing is', async () => {
  const ports = `{ object, deny }) {
    if (object.spec?.ports?.some((port) => port.targetPort === 80)) deny('80')
  }`
  const service = await typesOf("kinds('Service')", ports, 'checkTypes: true,')
  expect(JSON.stringify(service)).toMatch(
    /"targetPort":{"type":\["(string","integer|integer","string)","null"\]}/,
  )
  const schemas = `{ object, deny }) {
    if (object.spec.versions.some(({ schema }) => schema?.openAPIV3Schema?.maximum === 1)) deny('1')
  }`
  const definition = await typesOf(
    "kinds('CustomResourceDefinition')",
    schemas,
    'checkTypes: true,',
  )
  expect(JSON.stringify(definition)).toContain('"properties":{"openAPIV3Schema":{}}')
  const revision = await typesOf(
    "kinds('ControllerRevision')",
    "{ object, deny }) { if (object.data !== undefined) deny('data') }",
    'checkTypes: true,',
  )
  expect(JSON.stringify(revision)).toMatch(/"data":({}|{[^{}]*"additionalProperties":{}})/)
})
