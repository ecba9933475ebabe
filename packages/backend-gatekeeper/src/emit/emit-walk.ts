import type { ExprNode, Iteration } from '@gatewright/ir'
import { type RegoLiteral, type RegoTerm, rego } from '@gatewright/lang'
import { bind, bodyVariable, type Emission, type RegoScope } from './emission.ts'
import { emitCondition } from './emit-condition.ts'
import { emitHoistedList } from './emit-helper.ts'
import { emitReference } from './emit-path.ts'
import { emitTerm, isParameter } from './emit-term.ts'
import { snakeCase } from './rego-names.ts'

/** Literals that visit entries, and the scope in which the entry is bound. */
export interface Walk {
  readonly literals: readonly RegoLiteral[]
  readonly item: RegoTerm
  readonly scope: RegoScope
}

const NULL = rego.scalar(null)

/** Visits the entries of a list, one by one; what is missing has none, and null is skipped. */
export function walkList(
  source: ExprNode,
  name: string,
  emission: Emission,
  scope: RegoScope,
): Walk {
  const variable = snakeCase(name)
  const item = rego.variable(variable)
  const inner = bind(scope, name, bodyVariable(item))
  if (source.kind === 'filter') {
    const walk = walkList(source.list, source.item, emission, scope)
    const test = emitCondition(source.body, emission, walk.scope)
    return {
      literals: [...walk.literals, ...test],
      item: walk.item,
      scope: bind(walk.scope, name, bodyVariable(walk.item)),
    }
  }
  if (source.kind === 'map') {
    const walk = walkList(source.list, source.item, emission, scope)
    const value = emitTerm(source.body, emission, walk.scope)
    return {
      literals: [...walk.literals, rego.assign(variable, value)],
      item,
      scope: bind(walk.scope, name, bodyVariable(item)),
    }
  }
  if (source.kind === 'keys') {
    const map = emitReference(source.map, emission, scope)
    return { literals: keyLiterals(map, variable, source.map), item, scope: inner }
  }
  const collection = listReference(source, name, emission, scope)
  const literals = [rego.some(variable, collection)]
  const notNull = isClean(source, scope) ? [] : [rego.compare('!=', item, NULL)]
  return { literals: [...literals, ...notNull], item, scope: inner }
}

function keyLiterals(map: RegoTerm, key: string, source: ExprNode): readonly RegoLiteral[] {
  if (isParameter(source) || source.kind === 'const') return [rego.some('_', map, key)]
  const value = `${key}_entry`
  return [rego.some(value, map, key), rego.compare('!=', rego.variable(value), NULL)]
}

/** Visits what a loop or quantifier walks. */
export function walkIteration(iteration: Iteration, emission: Emission, scope: RegoScope): Walk {
  if (iteration.over === 'list') return walkList(iteration.source, iteration.item, emission, scope)
  const map = emitReference(iteration.source, emission, scope)
  const key = snakeCase(iteration.key)
  const item = rego.variable(key)
  const keyed = bind(scope, iteration.key, bodyVariable(item))
  if (iteration.value === undefined)
    return { literals: keyLiterals(map, key, iteration.source), item, scope: keyed }
  const value = snakeCase(iteration.value)
  const inner = bind(keyed, iteration.value, bodyVariable(rego.variable(value)))
  const isFixed = isParameter(iteration.source) || iteration.source.kind === 'const'
  const notNull = isFixed ? [] : [rego.compare('!=', rego.variable(value), NULL)]
  return { literals: [rego.some(value, map, key), ...notNull], item, scope: inner }
}

/** A list where `some` may find it undefined: an absent list has no entries. */
function listReference(
  source: ExprNode,
  name: string,
  emission: Emission,
  scope: RegoScope,
): RegoTerm {
  if (source.kind === 'concat') return emitHoistedList(source, `${name}s`, emission, scope)
  if (source.kind === 'coalesce' && isEmptyList(source.fallback))
    return emitReference(source.value, emission, scope)
  if (source.kind === 'member' || source.kind === 'lookup')
    return emitReference(source, emission, scope)
  return emitTerm(source, emission, scope)
}

/** True for `[]`. */
export function isEmptyList(node: ExprNode): boolean {
  return node.kind === 'const' && Array.isArray(node.value) && node.value.length === 0
}

/** True where a list cannot hold null. */
export function isClean(node: ExprNode, scope: RegoScope): boolean {
  if (isParameter(node)) return true
  switch (node.kind) {
    case 'local': {
      const local = scope.get(node.name)
      return local?.isRule === true && local.clean
    }
    case 'const':
    case 'filter':
    case 'map':
    case 'flatMap':
    case 'keys':
    case 'list':
    case 'operation':
    case 'concat':
      return true
    default:
      return false
  }
}
