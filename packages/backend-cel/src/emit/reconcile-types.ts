import { type CelExpr, cel } from '@gatewright/lang'
import {
  type CelType,
  celListOf,
  entryOfType,
  isDefinite,
  joinTypes,
  typeOfLiteral,
  walkedType,
} from './cel-type.ts'

/** An expression with what an engine takes it for. */
export interface TypedCel {
  readonly expr: CelExpr
  readonly type: CelType
}

/** Types of identifiers, and of `variables.name`. */
export type CelTypes = ReadonlyMap<string, CelType>

type OfKind<K extends CelExpr['kind']> = Extract<CelExpr, { kind: K }>
type ReconcileTable = {
  readonly [K in CelExpr['kind']]: (expr: OfKind<K>, types: CelTypes) => TypedCel
}

/**
 * The same expression as engines take it. What is read from an object has no type, but constants have
 * one, and an engine refuses to compare them with null, or to choose between them and null. Tests whose
 * end is known then are left out.
 */
export function reconcileTypes(expr: CelExpr, types: CelTypes): TypedCel {
  return (RECONCILE[expr.kind] as (expr: CelExpr, types: CelTypes) => TypedCel)(expr, types)
}

const typed = (expr: CelExpr, type: CelType): TypedCel => ({ expr, type })
const truth = (value: boolean): TypedCel => typed(cel.literal(value), 'bool')

/** What the engines declare. */
const DECLARED: ReadonlySet<string> = new Set(['request', 'namespaceObject', 'variables'])

const TEXT_MAP: CelType = { kind: 'map', entry: 'string' }
const FACTS: Readonly<Record<string, CelType>> = {
  'request.operation': 'string',
  'request.name': 'string',
  'request.namespace': 'string',
  'request.subResource': 'string',
  'request.dryRun': 'bool',
  'request.userInfo.username': 'string',
  'request.userInfo.uid': 'string',
  'request.userInfo.groups': celListOf('string'),
  'request.userInfo.extra': { kind: 'map', entry: celListOf('string') },
  'namespaceObject.metadata.labels': TEXT_MAP,
  'namespaceObject.metadata.annotations': TEXT_MAP,
}

/** A chain of names as it is written; empty for anything else. */
function pathOf(expr: CelExpr): string {
  if (expr.kind === 'ident') return expr.name
  if (expr.kind !== 'select') return ''
  return `${pathOf(expr.operand)}.${expr.field}`
}

/** What is read for a list without entries may be absent. */
const NO_ENTRIES = typed(cel.list([]), celListOf('any'))

const RECONCILE: ReconcileTable = {
  literal: (expr) => typed(expr, typeOfLiteral(expr)),
  ident: (expr, types) =>
    typed(expr, types.get(expr.name) ?? (DECLARED.has(expr.name) ? 'unknown' : 'dyn')),
  list(expr, types) {
    const elements = expr.elements.map((element) => reconcileTypes(element, types))
    const entry = commonType(elements)
    if (entry === undefined) return typed(cel.list(elements.map(untyped)), celListOf('dyn'))
    return typed(cel.list(elements.map(notNull)), celListOf(entry === 'null' ? 'dyn' : entry))
  },
  map(expr, types) {
    const values = expr.entries.map(([, value]) => reconcileTypes(value, types))
    const entry = commonType(values)
    const entries = expr.entries.map(([key], index) => {
      const value = values[index] as TypedCel
      return [key, entry === undefined ? untyped(value) : value.expr] as const
    })
    return typed(cel.map(entries), { kind: 'map', entry: entry ?? 'dyn' })
  },
  select(expr, types) {
    if (expr.operand.kind === 'ident' && expr.operand.name === 'variables')
      return typed(expr, types.get(`variables.${expr.field}`) ?? 'unknown')
    const declared = FACTS[pathOf(expr)]
    if (declared !== undefined) return typed(expr, declared)
    const operand = reconcileTypes(expr.operand, types)
    return typed(cel.select(notNull(operand), expr.field), entryOfType(operand.type))
  },
  has(expr, types) {
    const operand = reconcileTypes(expr.operand.operand, types)
    if (operand.type === 'null') return truth(false)
    return typed(cel.has(cel.select(operand.expr, expr.operand.field)), 'bool')
  },
  index(expr, types) {
    const operand = reconcileTypes(expr.operand, types)
    const { expr: index } = reconcileTypes(expr.index, types)
    return typed(cel.index(notNull(operand), index), entryOfType(operand.type))
  },
  call(expr, types) {
    const args = expr.args.map((arg) => reconcileTypes(arg, types).expr)
    return typed(cel.call(expr.function, ...args), CALLS[expr.function] ?? 'unknown')
  },
  method(expr, types) {
    const target = reconcileTypes(expr.target, types)
    if (isEmptyList(target) && SELECTIONS.has(expr.function)) return NO_ENTRIES
    const args = expr.args.map((arg) => notNull(reconcileTypes(arg, types)))
    const result = typed(
      cel.method(notNull(target), expr.function, ...args),
      resultType(expr, target),
    )
    return isEmptyList(result) ? NO_ENTRIES : result
  },
  unary(expr, types) {
    return typed(cel.not(notNull(reconcileTypes(expr.operand, types))), 'bool')
  },
  binary: reconcileBinary,
  conditional(expr, types) {
    const test = notNull(reconcileTypes(expr.test, types))
    const then = reconcileTypes(expr.then, types)
    const otherwise = reconcileTypes(expr.otherwise, types)
    if (test.kind === 'literal') return test.value === true ? then : otherwise
    if (isEmptyList(then) && isEmptyList(otherwise)) return NO_ENTRIES
    const type = joinTypes(then.type, otherwise.type)
    if (type !== undefined) return typed(cel.conditional(test, then.expr, otherwise.expr), type)
    return typed(cel.conditional(test, untyped(then), untyped(otherwise)), 'dyn')
  },
  comprehension(expr, types) {
    const target = reconcileTypes(expr.target, types)
    if (hasNoEntries(target)) return OF_NOTHING[expr.macro] ?? NO_ENTRIES
    const inner = new Map(types).set(expr.variable, walkedType(target.type))
    const body = reconcileTypes(expr.body, inner)
    const whole = cel.comprehension(notNull(target), expr.macro, expr.variable, body.expr)
    if (expr.macro === 'map') return typed(whole, celListOf(body.type))
    if (expr.macro === 'filter') {
      const isList = typeof target.type === 'object' && target.type.kind === 'list'
      if (isList && isTrue(body.expr)) return target
      return typed(whole, celListOf(walkedType(target.type)))
    }
    return typed(whole, 'bool')
  },
}

const CALLS: Readonly<Record<string, CelType>> = {
  dyn: 'dyn',
  string: 'string',
  int: 'int',
  size: 'int',
}

const METHODS: Readonly<Record<string, CelType>> = {
  startsWith: 'bool',
  endsWith: 'bool',
  contains: 'bool',
  matches: 'bool',
  isLessThan: 'bool',
  compareTo: 'int',
  split: celListOf('string'),
  join: 'string',
  replace: 'string',
  find: 'string',
  sum: 'int',
  lowerAscii: 'string',
}

/** Methods that give some entries of a list; of none they are of a type that an engine makes up. */
const SELECTIONS: ReadonlySet<string> = new Set(['sort', 'distinct', 'slice', 'flatten'])

/** What is said of the entries of an empty list; every other macro makes an empty list of it. */
const OF_NOTHING: Readonly<Record<string, TypedCel>> = { all: truth(true), exists: truth(false) }

function resultType({ function: name }: OfKind<'method'>, { type }: TypedCel): CelType {
  if (name === 'flatten') return entryOfType(type)
  // One overload for each type of entries: of what has none, several fit.
  if (name === 'sort' && !isDefinite(entryOfType(type))) return 'dyn'
  if (SELECTIONS.has(name)) return celListOf(entryOfType(type))
  return METHODS[name] ?? 'unknown'
}

/** True for what is a list without entries, by whatever name. */
function isEmptyList(one: TypedCel): boolean {
  return hasNoEntries(one) && one.type.kind === 'list'
}

function hasNoEntries(one: TypedCel): one is TypedCel & { type: Extract<CelType, object> } {
  return typeof one.type === 'object' && one.type.entry === 'any'
}

function reconcileBinary(expr: OfKind<'binary'>, types: CelTypes): TypedCel {
  const { operator } = expr
  const left = reconcileTypes(expr.left, types)
  const right = reconcileTypes(expr.right, types)
  switch (operator) {
    case '&&':
      return typed(cel.and(notNull(left), notNull(right)), 'bool')
    case '||':
      return typed(cel.or(notNull(left), notNull(right)), 'bool')
    case '==':
    case '!=':
      return reconcileEquality(operator, left, right)
    case '+':
      return reconcileSum(left, right)
    case 'in': {
      const fits = joinTypes(left.type, walkedType(right.type)) !== undefined
      return typed(cel.binary('in', fits ? left.expr : untyped(left), notNull(right)), 'bool')
    }
    default: {
      const isOrder = operator.startsWith('<') || operator.startsWith('>')
      const type = isOrder ? 'bool' : 'int'
      return typed(cel.binary(operator, notNull(left), notNull(right)), type)
    }
  }
}

function reconcileEquality(operator: '==' | '!=', left: TypedCel, right: TypedCel): TypedCel {
  if (left.expr.kind === 'literal' && right.expr.kind === 'literal')
    return truth((left.expr.value === right.expr.value) === (operator === '=='))
  const isNull = left.type === 'null' || right.type === 'null'
  if (isNull && [left, right].some(({ type }) => isDefinite(type))) return truth(operator === '!=')
  const fits = joinTypes(left.type, right.type) !== undefined
  return typed(cel.binary(operator, fits ? left.expr : untyped(left), right.expr), 'bool')
}

/** A list of constants and one of an object are a list of anything; an engine takes it for the former. */
function reconcileSum(left: TypedCel, right: TypedCel): TypedCel {
  if (isEmptyList(left)) return right
  if (isEmptyList(right)) return left
  const isText = left.type === 'string' || right.type === 'string'
  if (isText) return typed(cel.binary('+', left.expr, right.expr), 'string')
  const isList = [left, right].some(({ type }) => typeof type === 'object')
  const isMixed = [left, right].some(({ type }) => type === 'dyn')
  if (isList && isMixed) return typed(cel.binary('+', untyped(left), untyped(right)), 'dyn')
  const isNumber = left.type === 'int' || right.type === 'int'
  const type = isNumber ? 'int' : (joinTypes(left.type, right.type) ?? 'dyn')
  return typed(cel.binary('+', left.expr, right.expr), type)
}

/** The one type of every entry of a literal; undefined where some have another, or none. */
function commonType(parts: readonly TypedCel[]): CelType | undefined {
  const common = parts.reduce<CelType | undefined>(
    (joined, { type }) => joined && joinTypes(joined, type),
    'any',
  )
  return parts.some(({ type }) => isDefinite(type)) && common === 'dyn' ? undefined : common
}

/** What may be null at run time must not be of its type. */
function notNull({ expr, type }: TypedCel): CelExpr {
  return type === 'null' ? cel.call('dyn', expr) : expr
}

function untyped({ expr, type }: TypedCel): CelExpr {
  return isDefinite(type) ? cel.call('dyn', expr) : expr
}

function isTrue(expr: CelExpr): boolean {
  return expr.kind === 'literal' && expr.value === true
}
