/** Keywords that mean the same to a validator of JSON as to an API server. */
const KEPT = [
  'type',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'enum',
  'pattern',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'anyOf',
  'oneOf',
  'allOf',
  'not',
  'default',
  'x-kubernetes-list-map-keys',
]

/** The formats that an API server checks and JSON Schema does not. */
const FORMATS = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  'date-time': {
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
  },
}

/**
 * A schema of OpenAPI as one of JSON that also refuses members which an API server would drop.
 * Texts for people are left out.
 */
export function closeSchema(schema) {
  if (typeof schema !== 'object') return schema
  if (schema['x-kubernetes-int-or-string']) return { type: ['integer', 'string'] }
  const result = {}
  for (const key of KEPT) if (schema[key] !== undefined) result[key] = closeKeyword(key, schema)
  for (const [key, value] of Object.entries(FORMATS[schema.format] ?? {})) result[key] ??= value
  const { minLength, maxLength } = schema
  // As a pattern it needs no code at run time.
  if ((minLength ?? maxLength) !== undefined)
    result.allOf = [
      ...(result.allOf ?? []),
      { pattern: `^[\\s\\S]{${minLength ?? 0},${maxLength ?? ''}}$` },
    ]
  if (schema['x-kubernetes-list-type'] === 'set') result.uniqueItems = true
  if (schema.nullable) result.type = [schema.type, 'null']
  if (schema.type === 'object' && !schema['x-kubernetes-preserve-unknown-fields'])
    result.additionalProperties ??= false
  return result
}

function closeKeyword(key, schema) {
  const value = schema[key]
  if (key === 'properties')
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, closeSchema(inner)]),
    )
  if (['anyOf', 'oneOf', 'allOf'].includes(key)) return value.map(closeSchema)
  return ['items', 'additionalProperties', 'not'].includes(key) ? closeSchema(value) : value
}
