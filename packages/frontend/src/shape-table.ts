import {
  type ScalarType,
  type Shape,
  type ShapeMember,
  type ShapeTable,
  shapeKey,
} from '@gatewright/dsl'
import { declaresQuantity } from './ts/declares-quantity.ts'
import { ts } from './ts/typescript.ts'

/** A JSON schema holds fractions, and unions that shapes do not tell. */
const UNTOLD = 'openAPIV3Schema'

/**
 * Which members the declared types of a guardrail's objects require, and which are quantities, by walking
 * the type of `object` in the parameter of `check`.
 */
export function shapeTable(
  checker: ts.TypeChecker,
  check: ts.SignatureDeclaration,
  kinds: readonly string[],
): ShapeTable {
  const shapes: Shape[] = []
  const known = { quantities: new Map<ts.Type, number>(), others: new Map<ts.Type, number>() }
  const roots: Record<string, number> = {}
  const object = objectType(checker, check)
  if (object === undefined) return { shapes, roots }
  for (const part of object.isUnion() ? object.types : [object]) {
    // A custom kind may be the same in several versions.
    for (const kind of literalsOf(part, 'kind'))
      for (const apiVersion of kinds.includes(kind) ? literalsOf(part, 'apiVersion') : [])
        roots[shapeKey({ apiVersion, kind })] = shapeOf(part)
  }
  return { shapes, roots }

  function literalsOf(type: ts.Type, name: string): readonly string[] {
    const symbol = checker.getPropertyOfType(type, name)
    if (symbol === undefined) return []
    const value = checker.getTypeOfSymbol(symbol)
    const parts = value.isUnion() ? value.types : [value]
    return parts.flatMap((one) => (one.isStringLiteral() ? [one.value] : []))
  }

  /** @param isQuantity - true where the texts that the type itself has, or its entries, are quantities */
  function shapeOf(declared: ts.Type, isQuantity = false): number {
    // Without null, what is unknown would be an object.
    const isUnknown = (declared.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
    const type = isUnknown ? declared : checker.getNonNullableType(declared)
    const alike = known[isQuantity ? 'quantities' : 'others']
    const index = alike.get(type)
    if (index !== undefined) return index
    const place = shapes.push({ type: 'any' }) - 1
    alike.set(type, place)
    shapes[place] = describe(type, isQuantity)
    return place
  }

  function describe(type: ts.Type, isQuantity: boolean): Shape {
    const scalars = scalarsOf(type.isUnion() ? type.types : [type])
    if (scalars !== undefined) {
      const [only] = scalars
      if (scalars.length > 1 || only === undefined) return { type: 'any', scalars }
      return { type: 'scalar', zero: ZEROS[only], ...(only === 'string' ? { isQuantity } : {}) }
    }
    if (checker.isArrayType(type)) {
      const element = type.getNumberIndexType()
      return element === undefined
        ? { type: 'any' }
        : { type: 'list', element: shapeOf(element, isQuantity) }
    }
    if (type.isUnion() || (type.flags & ts.TypeFlags.Object) === 0) return { type: 'any' }
    const value = type.getStringIndexType()
    if (value !== undefined && type.getProperties().length === 0)
      return { type: 'map', element: shapeOf(value, isQuantity) }
    const members: Record<string, ShapeMember> = {}
    for (const property of type.getProperties()) {
      const declared =
        property.name === UNTOLD ? checker.getAnyType() : checker.getTypeOfSymbol(property)
      members[property.name] = {
        required: (property.flags & ts.SymbolFlags.Optional) === 0,
        shape: shapeOf(declared, declaresQuantity(checker, property)),
      }
    }
    return { type: 'object', members }
  }
}

const ZEROS: { readonly [S in ScalarType]: string | number | boolean } = {
  string: '',
  integer: 0,
  boolean: false,
}

/** The scalar types of a union's members, each once; undefined where one is no scalar. */
function scalarsOf(members: readonly ts.Type[]): readonly ScalarType[] | undefined {
  const scalars = new Set<ScalarType>()
  for (const { flags } of members) {
    if (flags & ts.TypeFlags.StringLike) scalars.add('string')
    else if (flags & ts.TypeFlags.NumberLike) scalars.add('integer')
    else if (flags & ts.TypeFlags.BooleanLike) scalars.add('boolean')
    else return undefined
  }
  return [...scalars]
}

function objectType(checker: ts.TypeChecker, check: ts.SignatureDeclaration): ts.Type | undefined {
  const [parameter] = check.parameters
  if (parameter === undefined) return undefined
  // The contextual type: a pattern without annotation has only the members that it names.
  const type = contextualParameter(checker, check) ?? checker.getTypeAtLocation(parameter)
  const symbol = checker.getPropertyOfType(type, 'object')
  return symbol === undefined ? undefined : checker.getTypeOfSymbol(symbol)
}

function contextualParameter(
  checker: ts.TypeChecker,
  check: ts.SignatureDeclaration,
): ts.Type | undefined {
  const type = contextualFunction(checker, check)
  const [signature] = type?.getCallSignatures() ?? []
  const [parameter] = signature?.getParameters() ?? []
  return parameter === undefined ? undefined : checker.getTypeOfSymbol(parameter)
}

function contextualFunction(
  checker: ts.TypeChecker,
  check: ts.SignatureDeclaration,
): ts.Type | undefined {
  if (ts.isArrowFunction(check) || ts.isFunctionExpression(check))
    return checker.getContextualType(check)
  if (!ts.isMethodDeclaration(check) || !ts.isObjectLiteralExpression(check.parent))
    return undefined
  const definition = checker.getContextualType(check.parent)
  const symbol =
    definition === undefined ? undefined : checker.getPropertyOfType(definition, 'check')
  return symbol === undefined ? undefined : checker.getTypeOfSymbol(symbol)
}
