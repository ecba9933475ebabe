import type { Block, ExprNode } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import { type CelScope, freshItem } from './cel-scope.ts'
import { emitExpr, emitNot } from './emit-expr.ts'
import { emitQuantifier, guardedTest, walk } from './emit-walk.ts'
import { inlineLets, openBlock, type Statement } from './open-block.ts'

/** Stands between the messages of one verdict. */
export const SEPARATOR: CelExpr = cel.literal('; ')

/** The text of what does not deny. */
const NOTHING = cel.literal('')

/** True where no statement of a structured block denies. */
export function emitAllowed(block: Block, outer: CelScope): CelExpr {
  const { statements, scope, bind } = openBlock(block, outer)
  const allowed = cel.and(...statements.map((statement) => isAllowed(statement, scope)))
  return allowed.kind === 'literal' ? allowed : bind('all', allowed)
}

function isAllowed(statement: Statement, scope: CelScope): CelExpr {
  switch (statement.kind) {
    case 'deny':
      return cel.literal(false)
    case 'branch':
      return choose(
        statement.test,
        emitAllowed(statement.then, scope),
        emitAllowed(statement.otherwise, scope),
        scope,
      )
    case 'loop':
      return emitQuantifier('every', statement.iteration, scope, (inner) =>
        emitAllowed(statement.body, inner),
      )
  }
}

/** `test ? then : otherwise` of booleans, as plain logic where a side is constant. */
function choose(test: ExprNode, then: CelExpr, otherwise: CelExpr, scope: CelScope): CelExpr {
  if (isBoolean(then, true)) return cel.or(emitExpr(test, scope), otherwise)
  if (isBoolean(then, false)) return cel.and(emitNot(test, scope), otherwise)
  if (isBoolean(otherwise, true)) return cel.or(emitNot(test, scope), then)
  if (isBoolean(otherwise, false)) return cel.and(emitExpr(test, scope), then)
  return cel.conditional(emitExpr(test, scope), then, otherwise)
}

function isBoolean(expr: CelExpr, value: boolean): boolean {
  return expr.kind === 'literal' && expr.value === value
}

/** True where some statement of a structured block denies. */
function emitDenied(block: Block, outer: CelScope): CelExpr {
  const { statements, scope, bind } = openBlock(block, outer)
  const denied = cel.or(...statements.map((statement) => isDenied(statement, scope)))
  return denied.kind === 'literal' ? denied : bind('exists', denied)
}

function isDenied(statement: Statement, scope: CelScope): CelExpr {
  switch (statement.kind) {
    case 'deny':
      return cel.literal(true)
    case 'branch':
      return choose(
        statement.test,
        emitDenied(statement.then, scope),
        emitDenied(statement.otherwise, scope),
        scope,
      )
    case 'loop':
      return emitQuantifier('some', statement.iteration, scope, (inner) =>
        emitDenied(statement.body, inner),
      )
  }
}

/**
 * The texts of all denials of a block, as a list that is empty where none denies; undefined where the
 * one text of a block can be said without asking again what denies.
 */
export function emitViolations(block: Block, outer: CelScope): CelExpr | undefined {
  return isJoined(block) ? emitMessages(block, outer) : undefined
}

/** True where the message of a block joins several. */
function isJoined(block: Block): boolean {
  const [first, ...others] = inlineLets(block)
  if (first === undefined || first.kind === 'deny') return others.length > 0
  if (first.kind === 'loop' || others.length > 0) return true
  return isJoined(first.then) || isJoined(first.otherwise)
}

/** The messages of a block, joined; it is read only where the block denies. */
export function emitMessage(block: Block, outer: CelScope): CelExpr {
  const { statements, scope, bind } = openBlock(block, outer)
  return bind('map', messageOf(statements, scope))
}

function messageOf(statements: readonly Statement[], scope: CelScope): CelExpr {
  const [only, ...others] = statements
  if (only?.kind === 'deny' && others.length === 0) return textOf(only.message, scope)
  if (only?.kind === 'branch' && others.length === 0) {
    if (only.otherwise.length === 0) return emitMessage(only.then, scope)
    if (only.then.length === 0) return emitMessage(only.otherwise, scope)
    return cel.conditional(
      emitExpr(only.test, scope),
      emitMessage(only.then, scope),
      emitMessage(only.otherwise, scope),
    )
  }
  return cel.method(messagesOf(statements, scope), 'join', SEPARATOR)
}

/** A message as what the API server takes for one: an expression typed as a string. */
function textOf(message: ExprNode, scope: CelScope): CelExpr {
  const text = emitExpr(message, scope)
  return isTyped(text) ? text : cel.call('string', text)
}

/** True for a text that is written, and for what one is added to; two values of an object have no type together. */
function isTyped(text: CelExpr): boolean {
  if (text.kind === 'binary') return isTyped(text.left) || isTyped(text.right)
  return text.kind === 'literal' || (text.kind === 'call' && text.function === 'string')
}

function emitMessages(block: Block, outer: CelScope): CelExpr {
  const { statements, scope, bind } = openBlock(block, outer)
  const messages = messagesOf(statements, scope)
  return isEmptyList(messages) ? messages : bind('map', messages)
}

function messagesOf(statements: readonly Statement[], scope: CelScope): CelExpr {
  const lists = statements
    .map((statement) => emitStatementMessages(statement, scope))
    .filter((list) => !isEmptyList(list))
  const [first, ...rest] = lists
  if (first === undefined) return cel.list([])
  return rest.reduce((left, right) => cel.binary('+', left, right), first)
}

function emitStatementMessages(statement: Statement, scope: CelScope): CelExpr {
  switch (statement.kind) {
    case 'deny':
      return cel.list([emitExpr(statement.message, scope)])
    case 'branch': {
      const then = emitMessages(statement.then, scope)
      const otherwise = emitMessages(statement.otherwise, scope)
      if (isEmptyList(then)) return cel.conditional(emitNot(statement.test, scope), otherwise, then)
      return cel.conditional(emitExpr(statement.test, scope), then, otherwise)
    }
    case 'loop':
      return emitLoopMessages(statement, scope)
  }
}

/** One text for each entry that the body of a loop denies. */
function emitLoopMessages(loop: Extract<Statement, { kind: 'loop' }>, scope: CelScope): CelExpr {
  const { source, item, scope: inner, guards } = walk(loop.iteration, scope)
  if (isNeverEmpty(loop.body) && !isOneTest(loop.body, inner)) {
    const text = freshItem(scope, 'message')
    const isDenied = cel.binary('!=', cel.ident(text), NOTHING)
    const texts = cel.comprehension(
      source,
      'map',
      item,
      guarded(guards, emitText(loop.body, inner)),
    )
    return cel.comprehension(texts, 'filter', text, isDenied)
  }
  const denied = guardedTest(guards, emitDenied(loop.body, inner), item)
  const chosen = isBoolean(denied, true)
    ? source
    : cel.comprehension(source, 'filter', item, denied)
  return cel.comprehension(chosen, 'map', item, emitMessage(loop.body, inner))
}

/** A text where all guards hold, nothing elsewhere. */
function guarded(guards: readonly CelExpr[], text: CelExpr): CelExpr {
  if (guards.length === 0) return text
  return text.kind === 'conditional' && isNothing(text.otherwise)
    ? cel.conditional(cel.and(...guards, text.test), text.then, NOTHING)
    : cel.conditional(cel.and(...guards), text, NOTHING)
}

function isNothing(text: CelExpr): boolean {
  return text.kind === 'literal' && text.value === ''
}

/** True for a block with one text behind one test: neither is written twice by asking one after the other. */
function isOneTest(block: Block, outer: CelScope): boolean {
  const { statements, scope, isBound } = openBlock(block, outer)
  const [only, ...others] = statements
  if (only === undefined || isBound || others.length > 0 || only.kind === 'loop') return false
  if (only.kind === 'deny') return true
  if (only.otherwise.length === 0) return isOneTest(only.then, scope)
  return only.then.length === 0 && isOneTest(only.otherwise, scope)
}

/** The messages of a block, joined; nothing where it does not deny. */
function emitText(block: Block, outer: CelScope): CelExpr {
  const { statements, scope, bind } = openBlock(block, outer)
  const [only, ...others] = statements
  if (only === undefined) return NOTHING
  if (only.kind === 'deny' && others.length === 0) return bind('map', textOf(only.message, scope))
  if (only.kind !== 'branch' || others.length > 0)
    return bind('map', cel.method(messagesOf(statements, scope), 'join', SEPARATOR))
  const then = emitText(only.then, scope)
  const otherwise = emitText(only.otherwise, scope)
  return bind(
    'map',
    isNothing(then)
      ? cel.conditional(emitNot(only.test, scope), otherwise, then)
      : cel.conditional(emitExpr(only.test, scope), then, otherwise),
  )
}

/** True where no denial of a block can have an empty text. */
function isNeverEmpty(block: Block): boolean {
  return inlineLets(block).every((statement) => {
    switch (statement.kind) {
      case 'deny':
        return hasConstantPart(statement.message)
      case 'branch':
        return isNeverEmpty(statement.then) && isNeverEmpty(statement.otherwise)
      case 'loop':
        return isNeverEmpty(statement.body)
    }
  })
}

function hasConstantPart(message: ExprNode): boolean {
  const parts = message.kind === 'text' ? message.parts : [message]
  return parts.some((part) => part.kind === 'const' && part.value !== '')
}

function isEmptyList(expr: CelExpr): boolean {
  return expr.kind === 'list' && expr.elements.length === 0
}
