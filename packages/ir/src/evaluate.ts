import { isSameJson } from './is-same-json.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts'
import type { ExprKind, ExprNode, ExprOf, IsTypeNode } from './nodes/expr-node.ts'
import type { Iteration } from './nodes/iteration.ts'
import { OPERATORS } from './operators.ts'
import { re2ToJs } from './re2-to-js.ts'
import type { RequestField } from './request-fields.ts'
import { ZERO_VALUES } from './zero-value.ts'

/** A value of the reference semantics; `undefined` is absence, `null` never appears. */
export type Value = Exclude<Json, null> | undefined

/** What a policy judges: the objects of a request, raw, and what else is known of it. */
export interface Subject {
  /** Absent where the request leaves none behind. */
  readonly object?: JsonObject | undefined
  /** The object before the request; absent where there was none. */
  readonly oldObject?: JsonObject | undefined
  readonly request?: { readonly [F in RequestField]?: Json | undefined }
}

/** What an expression is evaluated in. */
export interface Environment extends Subject {
  readonly params: JsonObject
  readonly locals: ReadonlyMap<string, Value>
}

type EvaluateTable = {
  readonly [Kind in ExprKind]: (node: ExprOf<Kind>, environment: Environment) => Value
}

/** The same environment with one more local. */
export function withLocal(environment: Environment, name: string, value: Value): Environment {
  return { ...environment, locals: new Map(environment.locals).set(name, value) }
}

/**
 * The reference semantics of expressions: total on every JSON object. Missing, `null` and
 * `undefined` are one value, and nothing throws on an object of the declared types.
 */
export function evaluateExpr(node: ExprNode, environment: Environment): Value {
  return (EVALUATE[node.kind] as (node: ExprNode, environment: Environment) => Value)(
    node,
    environment,
  )
}

/** One environment per entry that an iteration visits, in order; null entries are skipped. */
export function environmentsOf(
  iteration: Iteration,
  environment: Environment,
): readonly Environment[] {
  const source = evaluateExpr(iteration.source, environment)
  if (iteration.over === 'list')
    return entriesOf(source).map((item) => withLocal(environment, iteration.item, item))
  return keysOf(source).map((key) => {
    const inner = withLocal(environment, iteration.key, key)
    const { value } = iteration
    return value === undefined ? inner : withLocal(inner, value, memberOf(source, key))
  })
}

const present = (value: Json | undefined): Value => (value === null ? undefined : value)

function entriesOf(value: Value): readonly Value[] {
  if (!isJsonList(value)) return []
  return value.map(present).filter((entry) => entry !== undefined)
}

function keysOf(value: Value): readonly string[] {
  if (!isJsonObject(value)) return []
  return Object.keys(value).filter((key) => present(value[key]) !== undefined)
}

function memberOf(base: Value, name: string): Value {
  if (!isJsonObject(base) || !Object.hasOwn(base, name)) return undefined
  return present(base[name])
}

function stringOf(node: ExprNode, environment: Environment): string {
  const value = evaluateExpr(node, environment)
  return typeof value === 'string' ? value : ''
}

const isTrue = (node: ExprNode, environment: Environment): boolean =>
  evaluateExpr(node, environment) === true

function listValue(values: readonly Value[]): Value {
  return values.filter((value) => value !== undefined)
}

const IS_TYPE: { readonly [T in IsTypeNode['test']]: (value: Value) => boolean } = {
  bool: (value) => typeof value === 'boolean',
  int: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  list: isJsonList,
}

const EVALUATE: EvaluateTable = {
  const: (node) => present(node.value),
  root: (node, environment) => environment[node.root],
  request: (node, environment) => {
    const value = present(environment.request?.[node.field])
    if (node.field === 'operation') return value === undefined || value === '' ? 'CREATE' : value
    return value ?? present(ZERO_VALUES[node.type.kind])
  },
  local: (node, environment) => environment.locals.get(node.name),
  member: (node, environment) => {
    const value = memberOf(evaluateExpr(node.base, environment), node.name)
    if (value !== undefined || node.optional) return value
    return present(ZERO_VALUES[node.type.kind])
  },
  lookup: (node, environment) =>
    memberOf(evaluateExpr(node.base, environment), stringOf(node.key, environment)),
  coalesce: (node, environment) =>
    evaluateExpr(node.value, environment) ?? evaluateExpr(node.fallback, environment),
  present: (node, environment) => evaluateExpr(node.value, environment) !== undefined,
  isType: (node, environment) => IS_TYPE[node.test](evaluateExpr(node.value, environment)),
  not: (node, environment) => !isTrue(node.operand, environment),
  logical: (node, environment) =>
    node.operator === 'and'
      ? node.operands.every((operand) => isTrue(operand, environment))
      : node.operands.some((operand) => isTrue(operand, environment)),
  equals: (node, environment) =>
    isSameJson(evaluateExpr(node.left, environment), evaluateExpr(node.right, environment)),
  compare: (node, environment) => {
    const left = Number(evaluateExpr(node.left, environment))
    const right = Number(evaluateExpr(node.right, environment))
    return { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right }[
      node.operator
    ]
  },
  conditional: (node, environment) =>
    evaluateExpr(isTrue(node.test, environment) ? node.then : node.otherwise, environment),
  quantifier: (node, environment) => {
    const inner = environmentsOf(node.iteration, environment)
    return node.quantifier === 'some'
      ? inner.some((each) => isTrue(node.body, each))
      : inner.every((each) => isTrue(node.body, each))
  },
  find: (node, environment) =>
    entriesOf(evaluateExpr(node.list, environment)).find((item) =>
      isTrue(node.body, withLocal(environment, node.item, item)),
    ),
  filter: (node, environment) =>
    listValue(
      entriesOf(evaluateExpr(node.list, environment)).filter((item) =>
        isTrue(node.body, withLocal(environment, node.item, item)),
      ),
    ),
  map: (node, environment) =>
    listValue(
      entriesOf(evaluateExpr(node.list, environment)).map((item) =>
        evaluateExpr(node.body, withLocal(environment, node.item, item)),
      ),
    ),
  flatMap: (node, environment) =>
    listValue(
      entriesOf(evaluateExpr(node.list, environment)).flatMap((item) =>
        entriesOf(evaluateExpr(node.body, withLocal(environment, node.item, item))),
      ),
    ),
  list: (node, environment) =>
    listValue(node.elements.map((element) => evaluateExpr(element, environment))),
  concat: (node, environment) =>
    listValue(node.parts.flatMap((part) => entriesOf(evaluateExpr(part, environment)))),
  size: (node, environment) => {
    const value = evaluateExpr(node.operand, environment)
    return isJsonObject(value) ? keysOf(value).length : entriesOf(value).length
  },
  keys: (node, environment) => keysOf(evaluateExpr(node.map, environment)),
  includes: (node, environment) =>
    entriesOf(evaluateExpr(node.list, environment)).includes(evaluateExpr(node.item, environment)),
  operation: (node, environment) =>
    present(
      OPERATORS[node.operator].evaluate(
        node.operands.map((operand) => {
          const value = evaluateExpr(operand, environment)
          return operand.type.kind === 'list' ? entriesOf(value) : value
        }) as unknown as readonly never[],
      ),
    ),
  matches: (node, environment) =>
    re2ToJs(stringOf(node.pattern, environment)).test(stringOf(node.value, environment)),
  text: (node, environment) => node.parts.map((part) => stringOf(part, environment)).join(''),
}
