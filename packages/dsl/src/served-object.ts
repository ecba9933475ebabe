import { type Shape, type ShapeTable, shapeKey } from './canonical-object.ts'
import type { ManifestObject } from './cases.ts'
import { servedQuantity } from './served-quantity.ts'

/**
 * An object of a manifest as an API server shows it to policies: a number in the place of a quantity is the
 * text that the server makes of it. What has another type than its kind declares stays as it is.
 */
export function servedObject(
  object: ManifestObject,
  { shapes, roots }: ShapeTable,
): ManifestObject {
  const root = shapes[roots[shapeKey(object)] ?? -1]
  return root === undefined ? object : { ...object, ...servedMembers(object, root, shapes) }
}

function servedMembers(object: object, shape: Shape, shapes: readonly Shape[]): object {
  if (shape.type !== 'map' && shape.type !== 'object') return object
  const shapeOf = (name: string): number | undefined =>
    shape.type === 'object' ? shape.members[name]?.shape : shape.element
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      servedValue(value, shapes[shapeOf(name) ?? -1], shapes),
    ]),
  )
}

function servedValue(value: unknown, shape: Shape | undefined, shapes: readonly Shape[]): unknown {
  if (shape === undefined) return value
  if (typeof value === 'number')
    return shape.type === 'scalar' && shape.isQuantity ? (servedQuantity(value) ?? value) : value
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return servedMembers(value, shape, shapes)
  if (shape.type !== 'list') return value
  return value.map((entry) => servedValue(entry, shapes[shape.element], shapes))
}
