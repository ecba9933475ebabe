import type { ExprNode, ExprOf, Iteration } from '@gatewright/ir'
import { type RegoLiteral, type RegoTerm, rego } from '@gatewright/lang'
import { bind, bodyVariable, type Emission, type RegoScope } from './emission.ts'
import { emitEntryTest } from './emit-entry-test.ts'
import { emitReference } from './emit-path.ts'
import { freeLocals } from './free-locals.ts'
import { isParameter } from './is-parameter.ts'

/** Literals that visit entries, and the scope in which the entry is bound. */
export interface Walk {
  readonly literals: readonly RegoLiteral[]
  readonly item: RegoTerm
  readonly scope: RegoScope
}

const NULL = rego.scalar(null)

/**
 * Visits the entries of a list, one by one; what is missing has none, and null is skipped.
 *
 * @param isSet - true where neither the order of the entries nor copies count
 */
export function walkList(
  source: ExprNode,
  name: string,
  emission: Emission,
  scope: RegoScope,
  isSet = false,
): Walk {
  if (source.kind === 'filter') {
    const walk = walkList(source.list, source.item, emission, scope, isSet)
    const test = emitEntryTest(source.body, emission, walk.scope, isSet)
    return {
      literals: [...walk.literals, ...test],
      item: walk.item,
      scope: bind(walk.scope, name, bodyVariable(walk.item)),
    }
  }
  const variable = emission.names.variable(name)
  const item = rego.variable(variable)
  if (source.kind === 'map') {
    const walk = walkList(source.list, source.item, emission, scope, isSet)
    const value = emission.term(source.body, walk.scope)
    return {
      literals: [...walk.literals, rego.assign(variable, value)],
      item,
      scope: bind(walk.scope, name, bodyVariable(item)),
    }
  }
  const inner = bind(scope, name, bodyVariable(item, isParameter(source)))
  if (source.kind === 'keys') {
    const map = emitReference(source.map, emission, scope)
    return { literals: keyLiterals(map, variable, source.map, emission), item, scope: inner }
  }
  const collection = listReference(source, name, emission, scope, isSet)
  const literals = [rego.some(variable, collection)]
  const notNull = isClean(source, scope) ? [] : [rego.compare('!=', item, NULL)]
  return { literals: [...literals, ...notNull], item, scope: inner }
}

function keyLiterals(
  map: RegoTerm,
  key: string,
  source: ExprNode,
  emission: Emission,
): readonly RegoLiteral[] {
  if (isParameter(source) || source.kind === 'const') return [rego.some('_', map, key)]
  const value = emission.names.fresh(`${key}_entry`)
  return [rego.some(value, map, key), rego.compare('!=', rego.variable(value), NULL)]
}

/** Visits what a loop or quantifier walks. */
export function walkIteration(iteration: Iteration, emission: Emission, scope: RegoScope): Walk {
  if (iteration.over === 'list')
    return walkList(iteration.source, iteration.item, emission, scope, true)
  const map = emitReference(iteration.source, emission, scope)
  const key = emission.names.variable(iteration.key)
  const item = rego.variable(key)
  const keyed = bind(scope, iteration.key, bodyVariable(item))
  if (iteration.value === undefined)
    return { literals: keyLiterals(map, key, iteration.source, emission), item, scope: keyed }
  const value = emission.names.variable(iteration.value)
  const entry = bodyVariable(rego.variable(value), isParameter(iteration.source))
  const inner = bind(keyed, iteration.value, entry)
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
  isSet: boolean,
): RegoTerm {
  if (source.kind === 'concat' && isSet)
    return emitSetRule(source, `${name}s`, emission, scope) ?? emission.term(source, scope)
  if (source.kind === 'coalesce' && isEmptyList(source.fallback))
    return emitReference(source.value, emission, scope)
  if (source.kind === 'member' || source.kind === 'lookup')
    return emitReference(source, emission, scope)
  return emission.term(source, scope)
}

/**
 * The entries of several lists as one set, for places where neither order nor copies count;
 * undefined where the lists depend on a variable of the body, which a rule cannot see.
 */
export function emitSetRule(
  source: ExprOf<'concat'>,
  base: string,
  emission: Emission,
  scope: RegoScope,
): RegoTerm | undefined {
  if (freeLocals([source], scope).length > 0) return undefined
  const content = JSON.stringify(source.parts)
  const known = emission.known.get(content)
  if (known !== undefined) return rego.variable(known)
  const name = emission.names.rule(base)
  emission.known.set(content, name)
  // A rule of its own sees no variable but its own.
  const isPlain = source.parts.every(({ kind }) => kind !== 'filter' && kind !== 'map')
  const item = isPlain ? singular(base) : emission.names.fresh(singular(base))
  const members = memberWalk(source, item, emission, scope)
  if (members !== undefined) {
    const head = { kind: 'contains', term: rego.variable(emission.names.variable(item)) } as const
    emission.helpers.push({ name, head, body: members })
    return rego.variable(name)
  }
  emission.helpers.push(
    ...source.parts.map((part) => {
      const walk = walkList(part, item, emission, scope, true)
      return { name, head: { kind: 'contains', term: walk.item }, body: walk.literals } as const
    }),
  )
  return rego.variable(name)
}

/** Visits the entries of several lists of one object by their names; undefined where they are others. */
function memberWalk(
  { parts }: ExprOf<'concat'>,
  item: string,
  emission: Emission,
  scope: RegoScope,
): readonly RegoLiteral[] | undefined {
  const members = parts.flatMap((part) =>
    part.kind === 'coalesce' && part.value.kind === 'member' && isEmptyList(part.fallback)
      ? [part.value]
      : [],
  )
  const bases = members.map(({ base }) => emitReference(base, emission, scope))
  const [base, ...others] = bases.map((one) => JSON.stringify(one))
  if (members.length < Math.max(parts.length, 2) || others.some((other) => other !== base))
    return undefined
  const field = emission.names.fresh('field')
  const names = rego.array(members.map(({ name }) => rego.string(name)))
  const variable = emission.names.variable(item)
  return [
    rego.some(field, names),
    rego.some(variable, rego.ref(bases[0] as RegoTerm, rego.variable(field))),
    rego.compare('!=', rego.variable(variable), NULL),
  ]
}

/** `allContainers` holds a `container`. */
function singular(base: string): string {
  const [last = ''] = /[A-Z]?[a-z]+$/.exec(base) ?? []
  return last.length > 2 && last.endsWith('s') ? last.slice(0, -1).toLowerCase() : 'entry'
}

function isEmptyList(node: ExprNode): boolean {
  return node.kind === 'const' && Array.isArray(node.value) && node.value.length === 0
}

/** True where a list cannot hold null. */
export function isClean(node: ExprNode, scope: RegoScope): boolean {
  if (isParameter(node)) return true
  switch (node.kind) {
    case 'local':
      return scope.get(node.name)?.clean === true
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

/** An operand of an operator: a list without its null entries. */
export function emitOperand(node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm {
  if (node.type.kind !== 'list' || isClean(node, scope)) return emission.term(node, scope)
  const walk = walkList(node, emission.names.fresh('entry'), emission, scope)
  return rego.comprehension('array', walk.item, walk.literals)
}
