import { type CrdSchema, readSchema } from './crd-schema.ts'
import { firstSentence } from './first-sentence.ts'
import { memberHead, quote, type WireInterface, type WireMember } from './print-interface.ts'
import { pascalCase, type TypeNames } from './type-names.ts'
import { printWireType, UNKNOWN, type WireType } from './wire-type.ts'

/** How versions of a kind are called: by the API, and in the file. */
export interface RootNames {
  readonly name: string
  /** Those that are the same. */
  readonly apiVersions: readonly string[]
  readonly kind: string
}

type Property = CrdSchema['properties'][number]

const IDENTITY = ['apiVersion', 'kind', 'metadata']
const FORMAT = /^[\w.-]+$/

/** The interface of a kind, then those of the objects in it, each named after its path. */
export function schemaInterfaces(
  value: unknown,
  root: RootNames,
  names: TypeNames,
): readonly WireInterface[] {
  const interfaces: WireInterface[] = []
  const schema = readSchema(value)
  const apiVersions: WireType = { kind: 'union', parts: root.apiVersions.map(quote) }
  declare(root.name, schema, (member) => [
    member('apiVersion', printWireType(apiVersions, 'readonly apiVersion: ')),
    member('kind', quote(root.kind)),
    metadataOf(schema),
  ])
  return interfaces

  function declare(
    name: string,
    schema: CrdSchema,
    identity?: (member: (name: string, type: string) => WireMember) => readonly WireMember[],
  ): void {
    const place = interfaces.length
    // Its place comes before those of its parts, which are declared first.
    interfaces.push({ name, doc: '', members: [] })
    const own = identity?.((member, type) => ({ name: member, optional: false, doc: '', type }))
    const members = schema.properties
      .filter(([property]) => own === undefined || !IDENTITY.includes(property))
      .map((property) => memberOf(name, schema, property))
    interfaces[place] = {
      name,
      doc: firstSentence(schema.description),
      members: [...(own ?? []), ...members],
    }
  }

  function memberOf(parent: string, schema: CrdSchema, [name, value]: Property): WireMember {
    const inner = readSchema(value)
    // What is null counts as absent, so a field that may be null may be absent.
    const optional = inner.nullable || !schema.required.includes(name)
    const type = typeOf(inner, () => names.claim(`${parent}${pascalCase(name)}`))
    return {
      name,
      optional,
      doc: firstSentence(inner.description),
      format: formatOf(inner),
      type: printWireType(type, memberHead({ name, optional })),
    }
  }

  function typeOf(schema: CrdSchema, name: () => string): WireType {
    // A field of several types is usable only after a test.
    if (schema.isIntOrString) return UNKNOWN
    const values = enumOf(schema)
    if (values.length > 0) return { kind: 'union', parts: values }
    const { type = schema.properties.length > 0 ? 'object' : undefined } = schema
    if (type === 'string' || type === 'boolean') return { kind: 'text', text: type }
    if (type === 'integer') return { kind: 'text', text: 'number' }
    if (type === 'array') return { kind: 'list', element: typeOf(readSchema(schema.items), name) }
    // Fractions (`number`) have no place in a guardrail either.
    return type === 'object' ? objectType(schema, name) : UNKNOWN
  }

  function objectType(schema: CrdSchema, name: () => string): WireType {
    const { additionalProperties: others, isEmbeddedResource } = schema
    if (schema.properties.length > 0 || (isEmbeddedResource && !schema.preservesUnknown)) {
      const text = name()
      const embedded = (member: (name: string, type: string) => WireMember) => [
        member('apiVersion', 'string'),
        member('kind', 'string'),
        metadataOf(schema),
      ]
      declare(text, schema, isEmbeddedResource ? embedded : undefined)
      return { kind: 'text', text }
    }
    if (schema.preservesUnknown) return UNKNOWN
    const element = others === undefined || others === true ? UNKNOWN : undefined
    return { kind: 'map', element: element ?? typeOf(readSchema(others), name) }
  }
}

/** Metadata is that of every object, whatever little a definition says of it. */
function metadataOf({ required, properties }: CrdSchema): WireMember {
  const [, value] = properties.find(([name]) => name === 'metadata') ?? []
  return {
    name: 'metadata',
    optional: !required.includes('metadata'),
    doc: firstSentence(readSchema(value).description),
    type: 'ObjectMeta',
  }
}

function formatOf({ isIntOrString, type, format }: CrdSchema): string | undefined {
  if (isIntOrString) return 'int-or-string'
  if (format !== undefined && FORMAT.test(format)) return format
  return type === 'number' ? 'double' : undefined
}

/** The values of an enumeration as literals; none where one of them has no literal type of its own. */
function enumOf(schema: CrdSchema): readonly string[] {
  const values = schema.enum.filter((value) => value !== null)
  const literals = values.map((value) => {
    if (typeof value === 'string') return quote(value)
    if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value)
    return undefined
  })
  const known = literals.filter((literal) => literal !== undefined)
  return known.length === literals.length ? [...new Set(known)] : []
}
