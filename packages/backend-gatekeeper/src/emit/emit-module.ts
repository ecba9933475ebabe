import {
  type Block,
  boundNames,
  type ExprNode,
  isPath,
  type LetNode,
  type PolicyNode,
  substitute,
  visitExpr,
} from '@gatewright/ir'
import {
  type RegoLiteral,
  type RegoModule,
  type RegoRule,
  type RegoTerm,
  rego,
} from '@gatewright/lang'
import {
  bind,
  bodyVariable,
  type Emission,
  originComment,
  type RegoScope,
  startEmission,
} from './emission.ts'
import { emitCondition, emitNegation } from './emit-condition.ts'
import { emitGuards, NEW_OBJECT, OPERATION, VALUE_OR } from './emit-guards.ts'
import { emitLetRule } from './emit-let.ts'
import { emitTerm } from './emit-term.ts'
import { emitTypes } from './emit-types.ts'
import { walkIteration } from './emit-walk.ts'
import { REGO_LIBRARY } from './rego-library.ts'
import { withoutImplied } from './without-implied.ts'
import { withoutUnused } from './without-unused.ts'

/** One way to a denial: what must hold, and what has been bound on the way. */
interface Path {
  readonly literals: readonly RegoLiteral[]
  readonly scope: RegoScope
  /** Constants that are put where they are used. */
  readonly values: ReadonlyMap<string, ExprNode>
}

/** Emits a policy as a Rego module: one `violation` rule for each `deny` of the check. */
export function emitModule(policy: PolicyNode, packageName: string): RegoModule {
  const judgesDelete = policy.match.operations.includes('DELETE')
  const emission = startEmission(judgesDelete, boundNames(policy.body), (emission) => ({
    term: (node, scope) => emitTerm(node, emission, scope),
    condition: (node, scope) => emitCondition(node, emission, scope),
    negation: (node, scope) => emitNegation(node, emission, scope),
  }))
  const guards = emitGuards(policy.match, emission)
  const start: Path = {
    literals: [rego.term(rego.variable('judged'))],
    scope: new Map(),
    values: new Map(),
  }
  const violations = emitBlock(policy.body, start, emission, true)
  return {
    comments: [`Made from ${policy.origin.file} by gatewright; change it there.`],
    package: [packageName],
    rules: [
      ...(violations.length > 0 ? violations : [NO_VIOLATION]),
      ...(policy.types === undefined ? [] : emitTypes(policy.types, policy.body)),
      ...guards,
      ...groupByName(emission.helpers),
      ...(emission.usesNewObject ? NEW_OBJECT : []),
      ...(emission.usesOperation ? OPERATION : []),
      ...[...emission.library].sort().flatMap((name) => REGO_LIBRARY[name]),
      ...(emission.usesValueOr ? [VALUE_OR] : []),
    ].map((rule) => withoutUnused({ ...rule, body: withoutImplied(rule.body) })),
  }
}

/** A template must have a rule of this name, whatever the check can deny. */
const NO_VIOLATION: RegoRule = {
  name: 'violation',
  head: { kind: 'contains', term: rego.object([[rego.string('msg'), rego.string('')]]) },
  body: [rego.term(rego.scalar(false))],
  comments: ['Nothing is denied.'],
}

function emitBlock(
  block: Block,
  start: Path,
  emission: Emission,
  isTop: boolean,
): readonly RegoRule[] {
  const rules: RegoRule[] = []
  let path = start
  for (const [index, statement] of block.entries()) {
    switch (statement.kind) {
      case 'let':
        path = emitLet(statement, isTop ? block.slice(index + 1) : undefined, path, emission)
        break
      case 'deny':
        rules.push(emitViolation(statement.message, path, emission))
        break
      case 'branch': {
        const test = substitute(statement.test, path.values)
        const enter = (literals: readonly RegoLiteral[]): Path => ({
          ...path,
          literals: [...path.literals, ...literals],
        })
        if (statement.then.length > 0) {
          const holds = enter(emission.condition(test, path.scope))
          rules.push(...emitBlock(statement.then, holds, emission, false))
        }
        if (statement.otherwise.length > 0) {
          const fails = enter(emission.negation(test, path.scope))
          rules.push(...emitBlock(statement.otherwise, fails, emission, false))
        }
        break
      }
      case 'loop': {
        const source = substitute(statement.iteration.source, path.values)
        const walk = walkIteration({ ...statement.iteration, source }, emission, path.scope)
        const inner = {
          ...path,
          literals: [...path.literals, ...walk.literals],
          scope: walk.scope,
        }
        rules.push(...emitBlock(statement.body, inner, emission, false))
        break
      }
      case 'leave':
        throw new Error('the block is not structured')
    }
  }
  return rules
}

/**
 * Booleans are conditions in Rego, not values, and so is the absence of what a path leads to: such
 * constants are put in place.
 *
 * @param rest - what follows a constant of the whole check, which becomes a rule
 */
function emitLet(
  statement: LetNode,
  rest: Block | undefined,
  path: Path,
  emission: Emission,
): Path {
  const value = substitute(statement.value, path.values)
  if ((value.optional && isPath(value)) || value.type.kind === 'bool')
    return { ...path, values: new Map(path.values).set(statement.name, value) }
  if (rest !== undefined)
    return { ...path, scope: emitLetRule({ ...statement, value }, rest, emission, path.scope) }
  const name = emission.names.variable(statement.name)
  emission.naming = statement.name
  const term = emission.term(value, path.scope)
  emission.naming = undefined
  return {
    ...path,
    literals: [...path.literals, rego.assign(name, term)],
    scope: bind(path.scope, statement.name, bodyVariable(rego.variable(name))),
  }
}

function emitViolation(message: ExprNode, path: Path, emission: Emission): RegoRule {
  const substituted = substitute(message, path.values)
  const term = emission.term(substituted, path.scope)
  const isShort = substituted.kind === 'const' || substituted.kind === 'local'
  const msg = isShort ? term : rego.variable('msg')
  const literals = usedLiterals(path.literals, substituted, path.scope)
  return {
    name: 'violation',
    head: { kind: 'contains', term: rego.object([[rego.string('msg'), msg]]) },
    body: isShort ? literals : withMessage(literals, term),
    comments: originComment(message),
  }
}

/** The message stands last, or before the loops that it does not depend on. */
function withMessage(literals: readonly RegoLiteral[], message: RegoTerm): readonly RegoLiteral[] {
  const needed = new Set(variablesIn(message))
  const places = literals.flatMap(({ kind }, index) => (kind === 'some' ? [index] : []))
  const place = places.find(
    (start) =>
      !literals.slice(start).some((literal) => boundBy(literal).some((one) => needed.has(one))),
  )
  const end = place ?? literals.length
  return [...literals.slice(0, end), rego.assign('msg', message), ...literals.slice(end)]
}

function boundBy(literal: RegoLiteral): readonly string[] {
  if (literal.kind === 'assign') return [literal.name]
  if (literal.kind === 'some')
    return [literal.value, ...(literal.key === undefined ? [] : [literal.key])]
  return []
}

/** Leaves out assignments that nothing after them reads. */
function usedLiterals(
  literals: readonly RegoLiteral[],
  message: ExprNode,
  scope: RegoScope,
): readonly RegoLiteral[] {
  const read = new Set<string>()
  visitExpr(message, (node) => {
    if (node.kind !== 'local') return
    const local = scope.get(node.name)
    if (local?.term.kind === 'var') read.add(local.term.name)
  })
  const kept: RegoLiteral[] = []
  for (const literal of [...literals].reverse()) {
    if (literal.kind === 'assign' && !read.has(literal.name)) continue
    for (const name of variablesIn(literal)) read.add(name)
    kept.unshift(literal)
  }
  return kept
}

function variablesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'var' && 'name' in value) return [String(value.name)]
  return Object.values(value).flatMap(variablesIn)
}

/** Rules of one name stand together, in the order of their first appearance. */
function groupByName(rules: readonly RegoRule[]): readonly RegoRule[] {
  const groups = new Map<string, RegoRule[]>()
  for (const rule of rules) groups.set(rule.name, [...(groups.get(rule.name) ?? []), rule])
  return [...groups.values()].flat()
}
