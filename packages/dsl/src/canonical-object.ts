/** A scalar type, by the name that JSON Schema has for it. */
export type ScalarType = 'string' | 'integer' | 'boolean'

/** What is required where, so that a missing required member can read as its zero value, and where quantities are. */
export type Shape =
  | {
      readonly type: 'scalar'
      readonly zero: string | number | boolean
      /** True for a text that an API server makes of a number, too. */
      readonly isQuantity?: boolean
    }
  | {
      readonly type: 'any'
      /** The types that a value of several can have, where they are all scalar. */
      readonly scalars?: readonly ScalarType[]
    }
  | { readonly type: 'list' | 'map'; readonly element: number }
  | { readonly type: 'object'; readonly members: Readonly<Record<string, ShapeMember>> }

/** One member of an object shape; `shape` is an index into the table. */
export interface ShapeMember {
  readonly required: boolean
  readonly shape: number
}

/** Shapes refer to each other by index, since Kubernetes types are recursive. */
export interface ShapeTable {
  readonly shapes: readonly Shape[]
  /** The shape of each kind that a guardrail matches, by {@link shapeKey}. */
  readonly roots: Readonly<Record<string, number>>
}

/** How a {@link ShapeTable} names the kind of an object: two groups may have one of the same name. */
export function shapeKey(object: {
  readonly apiVersion?: unknown
  readonly kind?: unknown
}): string {
  return `${String(object.apiVersion)} ${String(object.kind)}`
}

/**
 * The object as `check` sees it: null members and entries are dropped, maps have no prototype
 * (so that `'toString' in labels` is false), and a required member that is missing reads as the
 * zero value of its type, as it does in the API server's Go types.
 */
export function canonicalObject(object: object, table?: ShapeTable): object {
  const root = table?.roots[shapeKey(object)]
  return canonicalValue(object, root, table?.shapes ?? []) as object
}

const registry = globalThis as { [key: symbol]: unknown }
const STORED = Symbol.for('gatewright.stored')
registry[STORED] ??= new WeakMap()

/** What each canonical list and object was made of; one table for all copies of this package. */
const stored = registry[STORED] as WeakMap<object, object>

/** A value that `check` has read as it is stored: null members are there, nothing is filled in. */
export function storedForm(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return stored.get(value) ?? (Array.isArray(value) ? value.map(storedForm) : value)
}

function canonicalValue(
  value: unknown,
  index: number | undefined,
  shapes: readonly Shape[],
): unknown {
  const canonical = canonicalForm(value, index, shapes)
  if (typeof canonical === 'object' && canonical !== null) stored.set(canonical, value as object)
  return canonical
}

function canonicalForm(
  value: unknown,
  index: number | undefined,
  shapes: readonly Shape[],
): unknown {
  const shape: Shape = (index === undefined ? undefined : shapes[index]) ?? { type: 'any' }
  if (Array.isArray(value)) {
    const element = shape.type === 'list' ? shape.element : undefined
    return value
      .filter((entry) => entry !== null && entry !== undefined)
      .map((entry) => canonicalValue(entry, element, shapes))
  }
  if (typeof value !== 'object' || value === null) return value
  const result: Record<string, unknown> = Object.create(null)
  for (const [key, entry] of Object.entries(value)) {
    if (entry === null || entry === undefined) continue
    const inner =
      shape.type === 'object'
        ? shape.members[key]?.shape
        : shape.type === 'map'
          ? shape.element
          : undefined
    result[key] = canonicalValue(entry, inner, shapes)
  }
  if (shape.type === 'object')
    for (const [name, member] of Object.entries(shape.members))
      if (member.required && !(name in result)) result[name] = zeroOf(member.shape, shapes)
  return result
}

function zeroOf(index: number, shapes: readonly Shape[]): unknown {
  const shape = shapes[index]
  if (shape?.type === 'scalar') return shape.zero
  if (shape?.type === 'list') return []
  return canonicalValue({}, index, shapes)
}
