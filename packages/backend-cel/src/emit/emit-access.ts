import { assumePresent, BOOL, type ExprNode, type ExprOf, type IrTypeKind } from '@gatewright/ir'
import { type CelExpr, cel, isCelField } from '@gatewright/lang'
import { type CelScope, constantOf, freshItem } from './cel-scope.ts'
import { emitRequestField } from './emit-request.ts'
import { isTyped } from './is-typed.ts'
import { sizeOf } from './size-of.ts'

/** A value together with the tests that must hold before it may be read. */
export interface Access {
  readonly guards: readonly CelExpr[]
  readonly value: CelExpr
  /** True where the value can be null although the guards hold. */
  readonly nullable: boolean
}

const NULL = cel.literal(null)

/** What can hold null, or stand beside what can. */
const CONTAINERS: ReadonlySet<IrTypeKind> = new Set(['list', 'map', 'object'])

/** How an expression is read, and the tests that must hold before. */
export function accessOf(node: ExprNode, scope: CelScope): Access {
  const constant = constantOf(node, scope)
  if (constant !== undefined) {
    const guards = constant === null && node.optional ? [cel.literal(false)] : []
    return { guards, value: scope.expr(assumePresent(node), scope), nullable: false }
  }
  if (node.kind === 'member') {
    if (!node.optional && !node.known)
      return { guards: [], value: scope.expr(node, scope), nullable: false }
    const base = baseOf(node.base, scope)
    return node.known
      ? memberAccess(base, node)
      : readOnce(base, scope, (named) => memberAccess(named, node))
  }
  if (node.kind === 'lookup') {
    const access = keyAccess(accessOf(node.base, scope), scope.expr(node.key, scope), node.known)
    if (!isTyped(node, scope)) return access
    const isContainer = node.base.kind !== 'request' && CONTAINERS.has(node.type.kind)
    const value = isContainer ? cel.call('dyn', access.value) : access.value
    return { ...access, value, nullable: false }
  }
  if (node.kind === 'root' && node.optional) {
    // Kyverno gives an empty map where there is no object, the API server null.
    const value = cel.ident(node.root)
    return { guards: [cel.has(cel.select(value, 'kind'))], value, nullable: false }
  }
  if (node.kind === 'find') {
    const { list, item, body, origin } = node
    const common = { type: BOOL, optional: false, origin } as const
    const iteration = { over: 'list', source: list, item } as const
    const isFound = { kind: 'quantifier', quantifier: 'some', iteration, body, ...common } as const
    return {
      guards: node.optional ? [scope.expr(isFound, scope)] : [],
      value: cel.index(emitFiltered(node, scope), cel.literal(0)),
      nullable: false,
    }
  }
  if (node.kind === 'request') return { ...emitRequestField(node.field), nullable: false }
  if (node.kind === 'local') {
    const local = scope.locals.get(node.name)
    if (local === undefined) throw new Error(`the local ${node.name} is not bound`)
    return { guards: [], value: local.expr, nullable: node.optional }
  }
  return { guards: [], value: scope.expr(node, scope), nullable: node.optional }
}

function memberAccess(base: Access, { name, known }: ExprOf<'member'>): Access {
  if (!isCelField(name)) return keyAccess(base, cel.literal(name), known)
  // `has` is false on null, so a null base needs no test of its own.
  const read = cel.select(base.value, name)
  if (known) return { guards: [], value: read, nullable: false }
  return { guards: [...base.guards, cel.has(read)], value: read, nullable: true }
}

/** Nodes of a base beyond which a chain through it would double what is written at each step. */
const LARGE = 80

/** What is read from a base that is too large to be written with each test: it is the variable of a walk over a list of one. */
function readOnce(base: Access, scope: CelScope, read: (base: Access) => Access): Access {
  if ([base.value, ...base.guards].reduce((sum, one) => sum + sizeOf(one), 0) < LARGE)
    return read(base)
  const name = freshItem(scope, 'base')
  const inner = read({ guards: [], value: cel.ident(name), nullable: true })
  const walk = cel.comprehension(cel.list([orElse(base, NULL)]), 'map', name, orElse(inner, NULL))
  return { guards: [], value: cel.index(walk, cel.literal(0)), nullable: true }
}

function emitFiltered(node: ExprOf<'find'>, scope: CelScope): CelExpr {
  const { list } = node
  return scope.expr({ ...node, kind: 'filter', type: list.type, optional: false }, scope)
}

/** What is found, or null: the first of what passes and null. */
export function emitFound(node: ExprOf<'find'>, scope: CelScope): CelExpr {
  return cel.index(cel.binary('+', emitFiltered(node, scope), cel.list([NULL])), cel.literal(0))
}

/** What a member is read from: `has` is false on an object that is not there. */
function baseOf(node: ExprNode, scope: CelScope): Access {
  if (node.kind === 'root') return accessOf({ ...node, optional: false }, scope)
  // What reads as `{}` where it is missing has no members, as if it were absent.
  const isRequired = node.kind === 'member' && !node.optional && !node.known
  return accessOf(isRequired ? { ...node, optional: true } : node, scope)
}

/** `base[key]`: `in` fails on null, so a base that may be null is tested first. */
function keyAccess(base: Access, key: CelExpr, known: boolean): Access {
  const read = cel.index(base.value, key)
  if (known) return { guards: [], value: read, nullable: false }
  const notNull = base.nullable ? [cel.binary('!=', base.value, NULL)] : []
  return {
    guards: [...base.guards, ...notNull, cel.binary('in', key, base.value)],
    value: read,
    nullable: true,
  }
}

/** A value, or a fallback where it is not there. */
export function orElse({ guards, value, nullable }: Access, fallback: CelExpr): CelExpr {
  const tests = [...guards, ...(nullable ? [cel.binary('!=', value, NULL)] : [])]
  return tests.length === 0 ? value : cel.conditional(cel.and(...tests), value, fallback)
}
