import { type LeaveNode, type StatementNode, structureBlock } from '@gatewright/ir'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import { constant } from './builders.ts'
import { joinSides } from './join-sides.ts'
import { blockOf } from './loop-syntax.ts'
import { lowerAssignment } from './lower-assignment.ts'
import { lowerDeclarations } from './lower-declarations.ts'
import { lowerForEach } from './lower-for-each.ts'
import { enterCall } from './lower-function.ts'
import { resolveBinding } from './lower-identifier.ts'
import { lowerLoop } from './lower-loop.ts'
import { lowerTest } from './lower-test.ts'
import { lowerValue } from './lower-value.ts'
import { type Exit, fallingThrough, type Lowered, leaveBlock } from './lowered-block.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'
import { OUTERMOST, type Place } from './place.ts'
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
  [ts.SyntaxKind.ForOfStatement]: lowerLoop,
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
  return lowerDeed(context, node.expression, scope)
}

/** What an expression does: it assigns, calls what does something, does one of two things, or denies. */
function lowerDeed(context: LoweringContext, node: ts.Expression, scope: Scope): Lowered {
  if (ts.isParenthesizedExpression(node)) return lowerDeed(context, node.expression, scope)
  const assigned = lowerAssignment(context, node, scope)
  if (assigned !== undefined) return assigned
  const chosen = lowerChoice(context, node, scope)
  if (chosen !== undefined) return chosen
  const called = ts.isCallExpression(node) ? lowerDeedOfCall(context, node, scope) : undefined
  return called ?? fallingThrough([lowerDenial(context, node, scope)], scope)
}

/** `test && deny(…)`, `test || deny(…)` and `test ? deny(…) : deny(…)`, which are branches. */
function lowerChoice(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
): Lowered | undefined {
  const sides = sidesOf(node)
  if (sides === undefined) return undefined
  const test = lowerTest(context, sides.test, scope)
  const [then, otherwise] = [sides.then, sides.otherwise].map((side) =>
    side === undefined ? fallingThrough([], scope) : lowerDeed(context, side, scope),
  ) as [Lowered, Lowered]
  return joinSides(context, node, test, [then, otherwise], scope)
}

interface Sides {
  readonly test: ts.Expression
  readonly then?: ts.Expression
  readonly otherwise?: ts.Expression
}

function sidesOf(node: ts.Expression): Sides | undefined {
  if (ts.isConditionalExpression(node))
    return { test: node.condition, then: node.whenTrue, otherwise: node.whenFalse }
  if (!ts.isBinaryExpression(node)) return undefined
  const { kind } = node.operatorToken
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return { test: node.left, then: node.right }
  if (kind === ts.SyntaxKind.BarBarToken) return { test: node.left, otherwise: node.right }
  return undefined
}

function lowerDeedOfCall(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
): Lowered | undefined {
  const entered = enterCall(context, node, scope)
  if (entered === undefined) return lowerForEach(context, node, scope, lowerBody)
  const lowered = lowerBody(entered.context, entered.body, entered.scope)
  // Nothing but the function itself is left where it returns.
  const block = structureBlock(lowered.block)
  return { ...leaveBlock({ ...lowered, block }, scope), falls: true, exits: [] }
}

function lowerBody(context: LoweringContext, body: ts.ConciseBody, scope: Scope): Lowered {
  return ts.isBlock(body)
    ? lowerBlock(context, body.statements, scope, OUTERMOST)
    : lowerDeed(context, body, scope)
}

function lowerDenial(context: LoweringContext, call: ts.Expression, scope: Scope): StatementNode {
  const isDeny =
    ts.isCallExpression(call) && resolveBinding(context, call.expression, scope)?.kind === 'deny'
  if (!isDeny)
    return refuse(
      context,
      call,
      'a statement that neither denies nor assigns',
      'A check can only deny and change variables of its own: remove it, or use the value where the function is called.',
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
  // `return deny(…)` is how many people write a denial that ends the check.
  const deed = node.expression === undefined ? [] : lowerDeed(context, node.expression, scope).block
  const left = leaving(context, node, scope, 'return')
  return {
    ...left,
    block: [...deed, ...left.block],
    exits: place.loops === 0 ? [] : left.exits,
  }
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

const LEFT: Readonly<Record<Exit['how'], LeaveNode['what']>> = {
  continue: 'iteration',
  break: 'loop',
  return: 'function',
}

function leaving(
  context: LoweringContext,
  node: ts.Statement,
  scope: Scope,
  how: Exit['how'],
): Lowered {
  const origin = originOf(context, node)
  return {
    block: [{ kind: 'leave', what: LEFT[how], origin }],
    scope,
    falls: false,
    exits: [{ how, condition: constant(true, origin), scope }],
  }
}
