import {
  BOOL,
  DYNAMIC,
  type ExprNode,
  INT,
  type IrType,
  listOf,
  mapOf,
  OBJECT,
  STRING,
} from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import { type LoweringContext, originOf } from './lowering-context.ts'

/** The static type of a node: what it is when it is there, and whether it may be absent. */
export function lowerType(
  context: LoweringContext,
  node: ts.Node,
): { readonly type: IrType; readonly optional: boolean } {
  const type = context.checker.getTypeAtLocation(node)
  const declared = isNothing(type) ? (declaredType(context, node) ?? type) : type
  return { type: irTypeOf(context, declared, node), optional: mayBeAbsent(type) }
}

const ABSENT = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void

/** True where a type includes `undefined` or `null`, as `unknown` does. */
export function mayBeAbsent(type: ts.Type): boolean {
  return partsOf(type).some((part) => (part.flags & (ABSENT | ts.TypeFlags.Unknown)) !== 0)
}

function isNothing(type: ts.Type): boolean {
  return partsOf(type).every(({ flags }) => flags & ABSENT)
}

/**
 * The type of what is read, whatever the tests before it make of it. Where `flag ?? other` is false,
 * TypeScript takes `flag` for undefined, and it may be false.
 */
function declaredType({ checker }: LoweringContext, node: ts.Node): ts.Type | undefined {
  if (ts.isElementAccessExpression(node)) {
    const base = checker.getNonNullableType(checker.getTypeAtLocation(node.expression))
    return checker.getIndexTypeOfType(base, ts.IndexKind.String)
  }
  const name = ts.isPropertyAccessExpression(node) ? node.name : node
  const symbol = ts.isIdentifier(name) ? checker.getSymbolAtLocation(name) : undefined
  return symbol && checker.getTypeOfSymbol(symbol)
}

/** Which of `undefined` and `null` a value may be. */
export function absencesOf(context: LoweringContext, node: ts.Node): ReadonlySet<ts.TypeFlags> {
  const parts = partsOf(context.checker.getTypeAtLocation(node))
  return new Set(
    parts.flatMap(({ flags }) => {
      if ((flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return [ts.TypeFlags.Undefined]
      if ((flags & ABSENT) === 0) return []
      return [(flags & ts.TypeFlags.Null) === 0 ? ts.TypeFlags.Undefined : ts.TypeFlags.Null]
    }),
  )
}

/** The members of a union, or the type itself. */
export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type]
}

function irTypeOf(context: LoweringContext, type: ts.Type, node: ts.Node): IrType {
  const parts = partsOf(type).filter((part) => (part.flags & ABSENT) === 0)
  const types = parts.map((part) => partType(context, part, node))
  const [first] = types
  if (first === undefined) return OBJECT
  return types.every((other) => other.kind === first.kind) ? first : DYNAMIC
}

function partType(context: LoweringContext, type: ts.Type, node: ts.Node): IrType {
  const { checker } = context
  if (type.flags & ts.TypeFlags.Unknown) return DYNAMIC
  if (type.flags & ts.TypeFlags.BooleanLike) return BOOL
  if (type.flags & ts.TypeFlags.StringLike) return STRING
  if (type.flags & ts.TypeFlags.NumberLike) return INT
  if (type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.StringLike))
    return STRING
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const bound = checker.getBaseConstraintOfType(type)
    if (bound !== undefined && bound !== type) return irTypeOf(context, bound, node)
  }
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const element = type.getNumberIndexType()
    return listOf(element === undefined ? OBJECT : elementType(context, element, node))
  }
  if (type.flags & ts.TypeFlags.Object || type.isIntersection()) {
    const value = type.getStringIndexType()
    if (value !== undefined && type.getProperties().length === 0)
      return mapOf(elementType(context, value, node))
    return isAnything(type) ? DYNAMIC : OBJECT
  }
  throw unclear(context, type, node)
}

/** True for `{}`, which is what TypeScript makes of `unknown` where that is not absent. */
function isAnything(type: ts.Type): boolean {
  const isNamed = type.isClassOrInterface() || type.aliasSymbol !== undefined
  const isFunction = type.getCallSignatures().length > 0
  const isOpen = type.getProperties().length === 0 && type.getStringIndexType() === undefined
  return !isNamed && !isFunction && isOpen
}

/** Elements of an unclear type are refused where they are used, not where the list is named. */
function elementType(context: LoweringContext, type: ts.Type, node: ts.Node): IrType {
  try {
    return irTypeOf(context, type, node)
  } catch (error) {
    if (error instanceof Refusal) return OBJECT
    throw error
  }
}

/** Refuses a value of several types where one is needed. */
export function requireOneKind(context: LoweringContext, node: ts.Node, value: ExprNode): ExprNode {
  if (value.type.kind !== 'dynamic') return value
  throw unclear(context, context.checker.getTypeAtLocation(node), node)
}

function unclear(context: LoweringContext, type: ts.Type, node: ts.Node): Refusal {
  return new Refusal(
    frontendDiagnostics.GW1003(
      { type: context.checker.typeToString(type) },
      { origin: originOf(context, node) },
    ),
  )
}
