import { type Block, BOOL, type ExprNode, type StatementNode } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import { bindAlias } from './bind-alias.ts'
import { blockOf, loopVariable } from './lower-function.ts'
import { resolveBinding } from './lower-identifier.ts'
import { lowerIteration } from './lower-iteration.ts'
import { bindPattern } from './lower-pattern.ts'
import { lowerTest } from './lower-test.ts'
import { lowerValue } from './lower-value.ts'
import {
  freshName,
  type LoweringContext,
  originOf,
  refuse,
  type Scope,
} from './lowering-context.ts'
import { attempt, bindRefused, touchesRefused } from './recover.ts'
import { switchArms } from './switch-arms.ts'

/** Where a statement stands. */
interface Place {
  readonly loops: number
  /** True inside a loop over a map of the object, whose order no engine fixes. */
  readonly unordered: boolean
}

/** Lowers the statements of `check`. A refusal is recorded and the next statement still seen. */
export function lowerBlock(
  context: LoweringContext,
  statements: readonly ts.Statement[],
  outer: Scope,
  place: Place = { loops: 0, unordered: false },
): Block {
  const block: StatementNode[] = []
  let scope = outer
  for (const statement of statements) {
    attempt(context, () => {
      if (ts.isVariableStatement(statement)) {
        const { declarations } = statement.declarationList
        const names = declarations.map((declaration) => declaration.name)
        const before = scope
        scope = bindRefused(context, names, before)
        const declared = lowerVariables(context, statement, before)
        block.push(...declared.lets)
        scope = declared.scope
      } else if (isEarlyReturnLoop(statement, place))
        block.push(lowerReturningLoop(context, statement, scope))
      else block.push(...lowerStatement(context, statement, scope, place))
    })
  }
  return block
}

type LowerStatement = (context: LoweringContext, node: never, scope: Scope, place: Place) => Block

const STATEMENTS: Partial<Record<ts.SyntaxKind, LowerStatement>> = {
  [ts.SyntaxKind.Block]: (context, node: ts.Block, scope, place) =>
    lowerBlock(context, node.statements, scope, place),
  [ts.SyntaxKind.IfStatement]: lowerIf,
  [ts.SyntaxKind.SwitchStatement]: lowerSwitch,
  [ts.SyntaxKind.ForOfStatement]: lowerLoop,
  [ts.SyntaxKind.ExpressionStatement]: lowerDeny,
  [ts.SyntaxKind.ReturnStatement]: lowerReturn,
  [ts.SyntaxKind.ContinueStatement]: lowerContinue,
  [ts.SyntaxKind.EmptyStatement]: () => [],
  // Functions are lowered where they are called.
  [ts.SyntaxKind.FunctionDeclaration]: () => [],
}

const REFUSED: Partial<Record<ts.SyntaxKind, readonly [string, string]>> = {
  [ts.SyntaxKind.ForStatement]: ['a counting loop', 'Write `for (const item of list)`.'],
  [ts.SyntaxKind.ForInStatement]: ['`for..in`', 'Write `for (const key of Object.keys(map))`.'],
  [ts.SyntaxKind.WhileStatement]: ['`while`', 'Write `for (const item of list)`.'],
  [ts.SyntaxKind.DoStatement]: ['`do`', 'Write `for (const item of list)`.'],
  [ts.SyntaxKind.TryStatement]: ['`try`', 'Nothing throws in a policy; test the value before.'],
  [ts.SyntaxKind.ThrowStatement]: ['`throw`', 'Call `deny` with the message.'],
  [ts.SyntaxKind.BreakStatement]: ['`break`', 'Use some, every or filter to stop early.'],
}

function lowerStatement(
  context: LoweringContext,
  node: ts.Statement,
  scope: Scope,
  place: Place,
): Block {
  const lower = STATEMENTS[node.kind] as
    | ((context: LoweringContext, node: ts.Statement, scope: Scope, place: Place) => Block)
    | undefined
  if (lower !== undefined) return lower(context, node, scope, place)
  const [construct, instead] = REFUSED[node.kind] ?? [
    `this statement (${ts.SyntaxKind[node.kind]})`,
    'Use const, if, for..of, continue, return and deny.',
  ]
  return refuse(context, node, construct, instead)
}

function lowerVariables(
  context: LoweringContext,
  statement: ts.VariableStatement,
  outer: Scope,
): { readonly lets: Block; readonly scope: Scope } {
  if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0)
    return refuse(
      context,
      statement,
      'a variable that may change',
      'Use const; filter, some and every replace most counters.',
    )
  const lets: StatementNode[] = []
  let scope = outer
  for (const { name, initializer } of statement.declarationList.declarations) {
    if (initializer === undefined) continue
    // A function is inlined where it is called.
    if (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) {
      const symbol = ts.isIdentifier(name) ? context.checker.getSymbolAtLocation(name) : undefined
      if (symbol !== undefined)
        scope = new Map(scope).set(symbol, { kind: 'function', declaration: initializer, scope })
      continue
    }
    const alias = resolveBinding(context, initializer, scope)
    if (alias !== undefined && alias.kind !== 'value') {
      scope = bindAlias(context, name, alias, scope)
      continue
    }
    const value = context.lowerExpression(context, initializer, scope)
    if (
      !ts.isIdentifier(name) ||
      value.kind === 'const' ||
      value.kind === 'root' ||
      value.kind === 'request' ||
      value.kind === 'local'
    ) {
      scope = bindPattern(context, name, value, scope)
      continue
    }
    const unique = freshName(context, name.text)
    lets.push({ kind: 'let', name: unique, value, origin: originOf(context, name) })
    const local: ExprNode = {
      kind: 'local',
      name: unique,
      type: value.type,
      optional: value.optional,
      origin: originOf(context, name),
    }
    scope = bindPattern(context, name, local, scope)
  }
  return { lets, scope }
}

function lowerIf(
  context: LoweringContext,
  node: ts.IfStatement,
  scope: Scope,
  place: Place,
): Block {
  const test = attempt(context, () => lowerTest(context, node.expression, scope))
  const then = lowerBlock(context, blockOf(node.thenStatement), scope, place)
  const otherwise = lowerBlock(context, blockOf(node.elseStatement), scope, place)
  if (test === undefined) return []
  return [{ kind: 'branch', test, then, otherwise, origin: originOf(context, node) }]
}

function lowerSwitch(
  context: LoweringContext,
  node: ts.SwitchStatement,
  scope: Scope,
  place: Place,
): Block {
  const origin = originOf(context, node)
  const subject = context.lowerExpression(context, node.expression, scope)
  return switchArms(context, node, subject, scope).reduceRight<Block>(
    (otherwise, { test, statements }) => {
      const then = lowerBlock(context, statements, scope, place)
      return test === undefined ? then : [{ kind: 'branch', test, then, otherwise, origin }]
    },
    [],
  )
}

function lowerLoop(
  context: LoweringContext,
  node: ts.ForOfStatement,
  outer: Scope,
  place: Place,
): Block {
  const loops = place.loops + 1
  const entered = attempt(context, () =>
    lowerIteration(context, node.expression, loopVariable(context, node), outer),
  )
  if (entered === undefined) {
    const list = node.initializer
    const names = ts.isVariableDeclarationList(list)
      ? list.declarations.map(({ name }) => name)
      : []
    const scope = bindRefused(context, names, outer)
    lowerBlock(context, blockOf(node.statement), scope, { ...place, loops })
    return []
  }
  const { iteration, scope } = entered
  const unordered = place.unordered || (iteration.over === 'map' && !isFixed(iteration.source))
  const body = lowerBlock(context, blockOf(node.statement), scope, { loops, unordered })
  return [{ kind: 'loop', iteration, body, origin: originOf(context, node) }]
}

/** Maps of parameters and constants have the order in which they are written. */
function isFixed(node: ExprNode): boolean {
  if (node.kind === 'const') return true
  if (node.kind === 'root') return node.root === 'params'
  return node.kind === 'member' && isFixed(node.base)
}

function lowerDeny(
  context: LoweringContext,
  node: ts.ExpressionStatement,
  scope: Scope,
  place: Place,
): Block {
  return [lowerDenial(context, node.expression, scope, place)]
}

function lowerDenial(
  context: LoweringContext,
  call: ts.Expression,
  scope: Scope,
  place: Place,
): StatementNode {
  const isDeny =
    ts.isCallExpression(call) && resolveBinding(context, call.expression, scope)?.kind === 'deny'
  // What counts or collects in a variable that was refused is no second mistake.
  if (!isDeny && touchesRefused(context, call, scope)) throw new Refusal()
  if (!isDeny)
    return refuse(
      context,
      call,
      'a statement that is not `deny(…)`',
      'A check can only deny; remove it.',
    )
  if (place.unordered)
    throw new Refusal(frontendDiagnostics.GW1008({}, { origin: originOf(context, call) }))
  const [message] = call.arguments
  if (message === undefined) return refuse(context, call, '`deny` without a message', 'Say why.')
  return {
    kind: 'deny',
    message: lowerValue(context, message, scope),
    origin: originOf(context, call),
  }
}

function lowerReturn(
  context: LoweringContext,
  node: ts.ReturnStatement,
  scope: Scope,
  place: Place,
): Block {
  if (place.loops > 0)
    return refuse(
      context,
      node,
      '`return` in a loop that also denies, or in an inner loop',
      'Use `continue`, or decide with some or every before the loop.',
    )
  const origin = originOf(context, node)
  if (node.expression === undefined) return [{ kind: 'leave', what: 'function', origin }]
  // `return deny(…)` is how many people write a denial that ends the check.
  return [
    lowerDenial(context, node.expression, scope, place),
    { kind: 'leave', what: 'function', origin },
  ]
}

function lowerContinue(
  context: LoweringContext,
  node: ts.ContinueStatement,
  _scope: Scope,
  place: Place,
): Block {
  if (place.loops === 0 || node.label !== undefined)
    return refuse(context, node, '`continue` here', 'Use it in a loop, without a label.')
  return [{ kind: 'leave', what: 'iteration', origin: originOf(context, node) }]
}

/** `for (const x of xs) { if (test) return }`: the check ends where some `x` passes the test. */
function isEarlyReturnLoop(statement: ts.Statement, place: Place): statement is ts.ForOfStatement {
  if (place.loops > 0 || !ts.isForOfStatement(statement)) return false
  const [only, ...more] = blockOf(statement.statement)
  if (only === undefined || more.length > 0 || !ts.isIfStatement(only)) return false
  const [leave, ...others] = blockOf(only.thenStatement)
  return (
    only.elseStatement === undefined &&
    leave !== undefined &&
    others.length === 0 &&
    ts.isReturnStatement(leave) &&
    leave.expression === undefined
  )
}

function lowerReturningLoop(
  context: LoweringContext,
  statement: ts.ForOfStatement,
  outer: Scope,
): StatementNode {
  const origin = originOf(context, statement)
  const { iteration, scope } = lowerIteration(
    context,
    statement.expression,
    loopVariable(context, statement),
    outer,
  )
  const only = blockOf(statement.statement)[0] as ts.IfStatement
  const found: ExprNode = {
    kind: 'quantifier',
    quantifier: 'some',
    iteration,
    body: lowerTest(context, only.expression, scope),
    type: BOOL,
    optional: false,
    origin,
  }
  const leave: StatementNode = { kind: 'leave', what: 'function', origin }
  return { kind: 'branch', test: found, then: [leave], otherwise: [], origin }
}
