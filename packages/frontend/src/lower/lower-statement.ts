import type { StatementNode } from '@gatewright/ir'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import { constant, quantified } from './builders.ts'
import { joinSides } from './join-sides.ts'
import { blockOf, loopVariable } from './loop-syntax.ts'
import { lowerAssignment } from './lower-assignment.ts'
import { lowerDeclarations } from './lower-declarations.ts'
import { resolveBinding } from './lower-identifier.ts'
import { lowerIteration } from './lower-iteration.ts'
import { lowerLoop } from './lower-loop.ts'
import { lowerTest } from './lower-test.ts'
import { lowerValue } from './lower-value.ts'
import { type Exit, fallingThrough, type Lowered } from './lowered-block.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'
import type { Place } from './place.ts'
import { attempt, bindRefused, touchesRefused } from './recover.ts'
import { switchArms } from './switch-arms.ts'

/** Lowers statements. A refusal is recorded and the next statement still seen. */
export function lowerBlock(
  context: LoweringContext,
  statements: readonly ts.Statement[],
  outer: Scope,
  place: Place,
): Lowered {
  const block: StatementNode[] = []
  const exits: Exit[] = []
  let scope = outer
  let falls = true
  for (const statement of statements) {
    attempt(context, () => {
      if (ts.isVariableStatement(statement)) {
        const { declarations } = statement.declarationList
        const names = declarations.map((declaration) => declaration.name)
        const before = scope
        scope = bindRefused(context, names, before)
        const declared = lowerDeclarations(context, statement, before)
        block.push(...declared.block)
        scope = declared.scope
        return
      }
      const lowered = lowerStatement(context, statement, scope, place)
      block.push(...lowered.block)
      if (!falls) return
      scope = lowered.scope
      falls = lowered.falls
      exits.push(...lowered.exits)
    })
  }
  return { block, scope, falls, exits }
}

type LowerStatement = (context: LoweringContext, node: never, scope: Scope, place: Place) => Lowered

const STATEMENTS: Partial<Record<ts.SyntaxKind, LowerStatement>> = {
  [ts.SyntaxKind.Block]: (context, node: ts.Block, scope, place) =>
    lowerBlock(context, node.statements, scope, place),
  [ts.SyntaxKind.IfStatement]: lowerIf,
  [ts.SyntaxKind.SwitchStatement]: lowerSwitch,
  [ts.SyntaxKind.ForOfStatement]: (context, node: ts.ForOfStatement, scope, place) =>
    isEarlyReturnLoop(node, place)
      ? lowerReturningLoop(context, node, scope)
      : lowerLoop(context, node, scope, place),
  [ts.SyntaxKind.ExpressionStatement]: lowerEffect,
  [ts.SyntaxKind.ReturnStatement]: lowerReturn,
  [ts.SyntaxKind.ContinueStatement]: lowerContinue,
  [ts.SyntaxKind.BreakStatement]: lowerBreak,
  [ts.SyntaxKind.EmptyStatement]: (_context, _node, scope) => fallingThrough([], scope),
  // Functions are lowered where they are called.
  [ts.SyntaxKind.FunctionDeclaration]: (_context, _node, scope) => fallingThrough([], scope),
}

const REFUSED: Partial<Record<ts.SyntaxKind, readonly [string, string]>> = {
  [ts.SyntaxKind.ForStatement]: ['a counting loop', 'Write `for (const item of list)`.'],
  [ts.SyntaxKind.ForInStatement]: ['`for..in`', 'Write `for (const key of Object.keys(map))`.'],
  [ts.SyntaxKind.WhileStatement]: ['`while`', 'Write `for (const item of list)`.'],
  [ts.SyntaxKind.DoStatement]: ['`do`', 'Write `for (const item of list)`.'],
  [ts.SyntaxKind.TryStatement]: ['`try`', 'Nothing throws in a policy; test the value before.'],
  [ts.SyntaxKind.ThrowStatement]: ['`throw`', 'Call `deny` with the message.'],
}

function lowerStatement(
  context: LoweringContext,
  node: ts.Statement,
  scope: Scope,
  place: Place,
): Lowered {
  const lower = STATEMENTS[node.kind] as
    | ((context: LoweringContext, node: ts.Statement, scope: Scope, place: Place) => Lowered)
    | undefined
  if (lower !== undefined) return lower(context, node, scope, place)
  const [construct, instead] = REFUSED[node.kind] ?? [
    `this statement (${ts.SyntaxKind[node.kind]})`,
    'Use const, let, if, switch, for..of, continue, break, return and deny.',
  ]
  return refuse(context, node, construct, instead)
}

function lowerIf(
  context: LoweringContext,
  node: ts.IfStatement,
  scope: Scope,
  place: Place,
): Lowered {
  const test = attempt(context, () => lowerTest(context, node.expression, scope))
  const then = lowerBlock(context, blockOf(node.thenStatement), scope, place)
  const otherwise = lowerBlock(context, blockOf(node.elseStatement), scope, place)
  if (test === undefined) return fallingThrough([], scope)
  return joinSides(context, node, test, [then, otherwise], scope)
}

function lowerSwitch(
  context: LoweringContext,
  node: ts.SwitchStatement,
  scope: Scope,
  outside: Place,
): Lowered {
  const place = { ...outside, inSwitch: true }
  return switchArms(context, node, scope).reduceRight(
    (otherwise, { test, statements }) => {
      const then = lowerBlock(context, statements, scope, place)
      return test === undefined ? then : joinSides(context, node, test, [then, otherwise], scope)
    },
    fallingThrough([], scope),
  )
}

function lowerEffect(
  context: LoweringContext,
  node: ts.ExpressionStatement,
  scope: Scope,
): Lowered {
  // What counts or collects in a variable that was refused is no second mistake.
  if (touchesRefused(context, node.expression, scope)) throw new Refusal()
  return (
    lowerAssignment(context, node.expression, scope) ??
    fallingThrough([lowerDenial(context, node.expression, scope)], scope)
  )
}

function lowerDenial(context: LoweringContext, call: ts.Expression, scope: Scope): StatementNode {
  const isDeny =
    ts.isCallExpression(call) && resolveBinding(context, call.expression, scope)?.kind === 'deny'
  if (!isDeny)
    return refuse(
      context,
      call,
      'a statement that neither denies nor assigns',
      'A check can only deny and change variables of its own; remove it.',
    )
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
): Lowered {
  if (place.loops > 0)
    return refuse(
      context,
      node,
      '`return` in a loop that also denies, or in an inner loop',
      'Use `continue`, or decide with some or every before the loop.',
    )
  const origin = originOf(context, node)
  const leave: StatementNode = { kind: 'leave', what: 'function', origin }
  // `return deny(…)` is how many people write a denial that ends the check.
  const denial = node.expression === undefined ? [] : [lowerDenial(context, node.expression, scope)]
  return { block: [...denial, leave], scope, falls: false, exits: [] }
}

function lowerContinue(
  context: LoweringContext,
  node: ts.ContinueStatement,
  scope: Scope,
  place: Place,
): Lowered {
  if (place.loops === 0 || node.label !== undefined)
    return refuse(context, node, '`continue` here', 'Use it in a loop, without a label.')
  return leaving(context, node, scope, 'continue')
}

function lowerBreak(
  context: LoweringContext,
  node: ts.BreakStatement,
  scope: Scope,
  place: Place,
): Lowered {
  if (place.loops === 0 || place.inSwitch || node.label !== undefined)
    return refuse(
      context,
      node,
      '`break` here',
      'Use it at the end of a case, or in a loop without a label.',
    )
  return leaving(context, node, scope, 'break')
}

function leaving(
  context: LoweringContext,
  node: ts.Statement,
  scope: Scope,
  how: Exit['how'],
): Lowered {
  const origin = originOf(context, node)
  return {
    block: [{ kind: 'leave', what: 'iteration', origin }],
    scope,
    falls: false,
    exits: [{ how, condition: constant(true, origin), scope }],
  }
}

/** `for (const x of xs) { if (test) return }`: the check ends where some `x` passes the test. */
function isEarlyReturnLoop(statement: ts.ForOfStatement, place: Place): boolean {
  if (place.loops > 0) return false
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
): Lowered {
  const origin = originOf(context, statement)
  const { iteration, scope } = lowerIteration(
    context,
    statement.expression,
    loopVariable(context, statement),
    outer,
  )
  const only = blockOf(statement.statement)[0] as ts.IfStatement
  const test = lowerTest(context, only.expression, scope)
  const found = quantified('some', iteration, test, origin)
  const leave: StatementNode = { kind: 'leave', what: 'function', origin }
  return fallingThrough(
    [{ kind: 'branch', test: found, then: [leave], otherwise: [], origin }],
    outer,
  )
}
