import { MARK } from '../output/mark.ts'
import type { Definition } from './definition.ts'
import { printInterface, quote } from './print-interface.ts'
import { schemaInterfaces } from './schema-interfaces.ts'
import { pascalCase, TypeNames } from './type-names.ts'
import { printWireType } from './wire-type.ts'

/** The names that each file imports. */
const IMPORTED = ['CustomKind', 'ObjectMeta', 'customKind']

/** The kinds of one group as a file of TypeScript, formatted. */
export function printGroup(group: string, definitions: readonly Definition[]): string {
  const names = new TypeNames(IMPORTED)
  const sorted = [...definitions].sort((a, b) => (a.kind < b.kind ? -1 : 1))
  // The kinds take their names before anything in them does.
  const named = sorted.map((definition) => {
    const name = names.claim(pascalCase(definition.kind))
    return { definition, name }
  })
  return [
    `// ${MARK} import crd from the definitions of ${group}; do not edit.\n`,
    "import { type CustomKind, customKind, type ObjectMeta } from 'gatewright'\n",
    ...named.map(({ definition, name }) => `\n${printKind(definition, name, names)}`),
  ].join('')
}

function printKind(definition: Definition, name: string, names: TypeNames): string {
  const { group, kind } = definition
  const shapes = distinctShapes(definition)
  const roots = shapes.map(({ schema, versions: [first = '', ...others] }) => ({
    schema,
    root: shapes.length === 1 ? name : names.claim(`${name}${pascalCase(first)}`),
    apiVersions: [first, ...others].map((version) => `${group}/${version}`),
  }))
  const interfaces = roots.flatMap(({ schema, root, apiVersions }) =>
    schemaInterfaces(schema, { name: root, apiVersions, kind }, names),
  )
  return [
    printMatcher(definition, name),
    ...(roots.length === 1
      ? []
      : [
          printUnion(
            name,
            kind,
            roots.map(({ root }) => root),
          ),
        ]),
    ...interfaces.map(printInterface),
  ].join('\n')
}

/** Versions that have the same schema are one type. */
function distinctShapes({ versions }: Definition): readonly {
  readonly schema: unknown
  readonly versions: readonly string[]
}[] {
  const bySchema = new Map<string, { schema: unknown; versions: string[] }>()
  for (const { name, schema } of versions) {
    const key = JSON.stringify(schema)
    const shape = bySchema.get(key) ?? { schema, versions: [] }
    shape.versions.push(name)
    bySchema.set(key, shape)
  }
  return [...bySchema.values()]
}

function printUnion(name: string, kind: string, parts: readonly string[]): string {
  const head = `export type ${name} =`
  const type = printWireType({ kind: 'union', parts }, `${head} `, '')
  return [
    `/** ${kind} in every version that is served; \`apiVersion\` tells them apart. */\n`,
    `${head}${type.startsWith('\n') ? '' : ' '}${type}\n`,
  ].join('')
}

function printMatcher(definition: Definition, name: string): string {
  const { group, kind, resource, namespaced, versions } = definition
  const list = versions.map((version) => quote(version.name))
  const flat = `  versions: [${list.join(', ')}],\n`
  const broken = `  versions: [\n${list.map((one) => `    ${one},\n`).join('')}  ],\n`
  return [
    `/** ${kind} of ${group}, for \`kinds()\`. */\n`,
    `export const ${name}: CustomKind<${name}> = customKind({\n`,
    `  group: ${quote(group)},\n`,
    flat.length <= 101 ? flat : broken,
    `  kind: ${quote(kind)},\n`,
    `  resource: ${quote(resource)},\n`,
    `  namespaced: ${namespaced},\n`,
    '})\n',
  ].join('')
}
