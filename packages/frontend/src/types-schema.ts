import type { Shape, ShapeTable } from '@gatewright/dsl'
import { type JsonObject, memberNames, type PolicyNode } from '@gatewright/ir'
import { compactDefinitions, referenceTo } from './compact-definitions.ts'

/** What the API server itself reads, and every policy matches by. */
const MATCHED: ReadonlySet<string> = new Set(['apiVersion', 'kind'])

/**
 * JSON Schema (draft 7) of the types that kinds declare of the members that a policy reads. Null counts as absent,
 * and is allowed everywhere; so is a number in the place of a quantity.
 */
export function typesSchema({ shapes, roots }: ShapeTable, policy: PolicyNode): JsonObject {
  const names = memberNames(policy)
  const places = new Map<number, string>()
  const drafts = new Map<string, JsonObject>()
  const kinds = Object.entries(roots).map(([key, root]) => {
    const [apiVersion = '', kind = ''] = key.split(' ')
    return { apiVersion, kind, place: placeOf(root, kind) }
  })
  const { definitions, standsFor } = compactDefinitions(
    drafts,
    kinds.map(({ place }) => place),
  )
  const groups = new Map<string, (typeof kinds)[number][]>()
  for (const one of kinds) {
    const key = JSON.stringify([one.apiVersion, standsFor(one.place)])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const allOf = [...groups.values()].flatMap(([first, ...others]): readonly JsonObject[] => {
    if (first === undefined) return []
    const { apiVersion, place } = first
    const kind = { enum: [first, ...others].map((one) => one.kind) }
    return [
      {
        if: { properties: { apiVersion: { const: apiVersion }, kind } },
        then: referenceTo(standsFor(place)),
      },
    ]
  })
  return { allOf, definitions: Object.fromEntries(definitions) }

  /** Where the schema of a shape stands: types refer to themselves. */
  function placeOf(index: number, name: string): string {
    const known = places.get(index)
    if (known !== undefined) return known
    const place = drafts.has(name) ? `${name}${drafts.size}` : name
    places.set(index, place)
    drafts.set(place, {})
    drafts.set(place, schemaOf(shapes[index] ?? { type: 'any' }, place))
    return place
  }

  function memberSchema(index: number, name: string): JsonObject {
    const shape = shapes[index] ?? { type: 'any' }
    const isPlain = shape.type === 'any' || shape.type === 'scalar'
    return isPlain ? schemaOf(shape, name) : referenceTo(placeOf(index, name))
  }

  function schemaOf(shape: Shape, name: string): JsonObject {
    switch (shape.type) {
      case 'any':
        return shape.scalars === undefined ? {} : { type: [...shape.scalars, 'null'] }
      case 'scalar':
        return { type: [...scalarTypes(shape), 'null'] }
      case 'list':
        return { type: ['array', 'null'], items: memberSchema(shape.element, `${name}Entry`) }
      case 'map':
        return {
          type: ['object', 'null'],
          additionalProperties: memberSchema(shape.element, `${name}Entry`),
        }
      case 'object': {
        const read = Object.entries(shape.members).filter(
          ([member]) => names.has(member) && !MATCHED.has(member),
        )
        const properties = read.map(([member, { shape }]): readonly [string, JsonObject] => [
          member,
          memberSchema(shape, member),
        ])
        return { type: ['object', 'null'], properties: Object.fromEntries(properties) }
      }
    }
  }
}

function scalarTypes({ zero, isQuantity }: Extract<Shape, { type: 'scalar' }>): readonly string[] {
  if (typeof zero === 'boolean') return ['boolean']
  if (typeof zero === 'number') return ['integer']
  return isQuantity === true ? ['string', 'number'] : ['string']
}
