import { isMembers } from './is-members.ts'

/** The parts of a structural schema that say what a value is. */
export interface CrdSchema {
  readonly type: string | undefined
  readonly description: string
  readonly format: string | undefined
  readonly enum: readonly unknown[]
  readonly nullable: boolean
  readonly required: readonly unknown[]
  readonly properties: readonly (readonly [name: string, schema: unknown])[]
  readonly items: unknown
  readonly additionalProperties: unknown
  readonly isIntOrString: boolean
  readonly preservesUnknown: boolean
  readonly isEmbeddedResource: boolean
}

/** Reads a schema; what is not as the API server would take it says nothing. */
export function readSchema(value: unknown): CrdSchema {
  const schema = isMembers(value) ? value : {}
  const text = (name: string): string | undefined =>
    typeof schema[name] === 'string' ? schema[name] : undefined
  const list = (name: string): readonly unknown[] =>
    Array.isArray(schema[name]) ? schema[name] : []
  const flag = (name: string): boolean => schema[name] === true
  return {
    type: text('type'),
    description: text('description') ?? '',
    format: text('format'),
    enum: list('enum'),
    nullable: flag('nullable'),
    required: list('required'),
    properties: isMembers(schema.properties) ? Object.entries(schema.properties) : [],
    items: schema.items,
    additionalProperties: schema.additionalProperties,
    isIntOrString: flag('x-kubernetes-int-or-string'),
    preservesUnknown: flag('x-kubernetes-preserve-unknown-fields'),
    isEmbeddedResource: flag('x-kubernetes-embedded-resource'),
  }
}
