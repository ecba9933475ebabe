import {
  type ScalarType,
  type Shape,
  type ShapeTable,
  servedQuantity,
  shapeKey,
} from '@gatewright/dsl'

/** What every object says about itself: a map of texts, a list of texts, and the names. */
const METADATA: readonly Shape[] = [
  { type: 'object', members: { metadata: { required: false, shape: 1 } } },
  {
    type: 'object',
    members: Object.fromEntries(
      Object.entries({
        name: 2,
        generateName: 2,
        namespace: 2,
        labels: 3,
        annotations: 3,
        finalizers: 4,
      }).map(([name, shape]) => [name, { required: false, shape }]),
    ),
  },
  { type: 'scalar', zero: '' },
  { type: 'map', element: 2 },
  { type: 'list', element: 2 },
]

/** The API server takes no deeper values, and recursion has an end. */
const DEEPEST = 500

/**
 * Where an object has a value of another type than its kind declares, and which: an API server would
 * refuse it before any policy. Undefined where every declared value has its type or is null.
 *
 * @param tables - the shapes that guardrails declare; those of other kinds are passed over
 */
export function illTyped(
  object: { readonly apiVersion: string; readonly kind: string },
  tables: readonly ShapeTable[],
): string | undefined {
  const key = shapeKey(object)
  const own = tables.map(({ shapes, roots }) =>
    Object.hasOwn(roots, key) ? { shapes, root: roots[key] } : undefined,
  )
  for (const table of [{ shapes: METADATA, root: 0 }, ...own]) {
    const found = table && wrongIn(object, table.root, table.shapes, [])
    if (found !== undefined) return found
  }
  return undefined
}

function wrongIn(
  value: unknown,
  index: number | undefined,
  shapes: readonly Shape[],
  path: readonly string[],
): string | undefined {
  if (value === null || value === undefined) return undefined
  if (path.length > DEEPEST) return `${path.slice(0, 3).join('')}… is nested too deeply`
  const shape: Shape = (index === undefined ? undefined : shapes[index]) ?? { type: 'any' }
  const wanted = wantedBy(shape)
  if (wanted !== undefined && !wanted.includes(typeOf(value)) && !isQuantity(value, shape)) {
    const names = wanted.map((one) => NAMES[one]).join(' or ')
    return `${path.join('').slice(1)} is ${NAMES[typeOf(value)]} and should be ${names}`
  }
  if (Array.isArray(value)) {
    const element = shape.type === 'list' ? shape.element : undefined
    return firstOf(value.entries(), ([at, entry]) =>
      wrongIn(entry, element, shapes, [...path, `[${at}]`]),
    )
  }
  if (typeof value !== 'object') return undefined
  return firstOf(Object.entries(value), ([name, entry]) => {
    const members = shape.type === 'object' ? shape.members : {}
    const known = Object.hasOwn(members, name) ? members[name]?.shape : undefined
    const inner = shape.type === 'map' ? shape.element : known
    return wrongIn(entry, inner, shapes, [...path, `.${name}`])
  })
}

function firstOf<T>(
  entries: Iterable<T>,
  find: (entry: T) => string | undefined,
): string | undefined {
  for (const entry of entries) {
    const found = find(entry)
    if (found !== undefined) return found
  }
  return undefined
}

type JsonType = 'text' | 'integer' | 'fraction' | 'boolean' | 'list' | 'map'

const NAMES: { readonly [T in JsonType]: string } = {
  text: 'a text',
  integer: 'an integer',
  fraction: 'a number that is no integer',
  boolean: 'a boolean',
  list: 'a list',
  map: 'a map',
}

const SCALARS: { readonly [S in ScalarType]: JsonType } = {
  string: 'text',
  integer: 'integer',
  boolean: 'boolean',
}

function wantedBy(shape: Shape): readonly JsonType[] | undefined {
  if (shape.type === 'any') return shape.scalars?.map((one) => SCALARS[one])
  if (shape.type === 'list') return ['list']
  if (shape.type !== 'scalar') return ['map']
  return [typeOf(shape.zero)]
}

function isQuantity(value: unknown, shape: Shape): boolean {
  if (shape.type !== 'scalar' || shape.isQuantity !== true) return false
  return typeof value === 'number' && servedQuantity(value) !== undefined
}

function typeOf(value: unknown): JsonType {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'fraction'
  if (typeof value === 'boolean') return 'boolean'
  return Array.isArray(value) ? 'list' : 'map'
}
