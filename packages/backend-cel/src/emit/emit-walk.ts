import { type ExprNode, type Iteration, isJsonList, isJsonObject } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import { type CelScope, celName, constantOf, withItem, withLocal } from './cel-scope.ts'
import { isClean } from './is-clean.ts'
import { isTyped } from './is-typed.ts'

const NULL = cel.literal(null)

/** Walks an iteration with `all` or `exists`; null entries neither satisfy nor violate. */
export function emitQuantifier(
  quantifier: 'some' | 'every',
  iteration: Iteration,
  scope: CelScope,
  body: (inner: CelScope) => CelExpr,
): CelExpr {
  const macro = quantifier === 'some' ? 'exists' : 'all'
  const { source, item, scope: inner, guards } = walk(iteration, scope)
  const test = body(inner)
  const guarded =
    quantifier === 'some'
      ? guardedTest(guards, test, item)
      : isLiteralTest('!=', test, item)
        ? test
        : cel.or(...guards.map((guard) => cel.not(guard)), test)
  return cel.comprehension(source, macro, item, guarded)
}

/** A test that no null entry passes. */
export function guardedTest(guards: readonly CelExpr[], test: CelExpr, item: string): CelExpr {
  return isLiteralTest('==', test, item) ? test : cel.and(...guards, test)
}

/** Null equals no literal, so comparing an entry with one needs no guard. */
function isLiteralTest(operator: '==' | '!=', test: CelExpr, item: string): boolean {
  return (
    test.kind === 'binary' &&
    test.operator === operator &&
    test.left.kind === 'ident' &&
    test.left.name === item &&
    test.right.kind === 'literal'
  )
}

/** What an iteration walks in CEL: its list or map, the variable, and the tests for null entries. */
export function walk(
  iteration: Iteration,
  scope: CelScope,
): {
  readonly source: CelExpr
  readonly item: string
  readonly scope: CelScope
  readonly guards: readonly CelExpr[]
} {
  const source = scope.expr(iteration.source, scope)
  if (iteration.over === 'list') {
    const item = celName(iteration.item)
    return {
      source,
      item,
      scope: withEntry(scope, iteration.item, iteration.source),
      guards: notNull(iteration.source, item, scope),
    }
  }
  const item = celName(iteration.key)
  const value = cel.index(source, cel.ident(item))
  const keyed = withItem(scope, iteration.key)
  const constant = constantOf(iteration.source, scope)
  const values = isJsonObject(constant)
    ? Object.values(constant).filter((one) => one !== null)
    : undefined
  const inner =
    iteration.value === undefined
      ? keyed
      : withLocal(keyed, iteration.value, { expr: value, clean: false, values })
  // A constant map is walked in the order in which it is written.
  if (isJsonObject(constant))
    return {
      source: cel.list(Object.keys(constant).map((key) => cel.literal(key))),
      item,
      scope: inner,
      guards: [],
    }
  const guards = isTyped(iteration.source, scope) ? [] : [cel.binary('!=', value, NULL)]
  return { source, item, scope: inner, guards }
}

/** The variable of a comprehension over a list. */
export function withEntry(scope: CelScope, item: string, list: ExprNode): CelScope {
  const constant = constantOf(list, scope)
  return withItem(scope, item, constant === null ? [] : isJsonList(constant) ? constant : undefined)
}

/** The tests that the entry of a list is not null, where it may be. */
export function notNull(list: ExprNode, item: string, scope: CelScope): readonly CelExpr[] {
  return isClean(list, scope) ? [] : [cel.binary('!=', cel.ident(item), NULL)]
}
