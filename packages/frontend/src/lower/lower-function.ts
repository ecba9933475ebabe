import { type ExprNode, type IrType, OBJECT } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import { ts } from '../ts/typescript.ts'
import { bindAlias } from './bind-alias.ts'
import { conditional, quantified } from './builders.ts'
import { hasEffect } from './has-effect.ts'
import { joinCoalesce, joinConditional } from './join-types.ts'
import { blockOf, loopVariable, mayReturn } from './loop-syntax.ts'
import { resolveBinding } from './lower-identifier.ts'
import { lowerIteration } from './lower-iteration.ts'
import { lowerTest } from './lower-test.ts'
import { fallingThrough, leaveBlock } from './lowered-block.ts'
import {
  type Binding,
  type FunctionLike,
  freshName,
  type LoweringContext,
  originOf,
  refuse,
  type Scope,
} from './lowering-context.ts'
import { OUTERMOST } from './place.ts'
import { refuseAlias } from './refuse-alias.ts'
import { refuseCall } from './refuse-call.ts'
import { refuseNullDefault } from './refuse-null-default.ts'
import { refuseUncommon } from './refuse-uncommon.ts'
import { switchArms } from './switch-arms.ts'
import { symbolOf } from './symbol-of.ts'
import { bindVariable, isVariable, variableOf, variablesOf, withVariable } from './variables.ts'

/** A callback of a list method: the variable it is given, and its body lowered on demand. */
export interface Callback {
  readonly item: string
  readonly test: () => ExprNode
  readonly value: () => ExprNode
}

/** Binds the parameter of a callback to a fresh variable for the elements of a list. */
export function bindCallback(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
  listType: IrType,
): Callback {
  const target = functionOf(context, node, scope)
  if (target === undefined)
    return refuse(
      context,
      node,
      'this callback',
      ts.isIdentifier(node)
        ? `Write it as an arrow function: \`(item) => ${node.text}(item)\`.`
        : 'Give an arrow function, or the name of a function in the project.',
    )
  const [parameter, ...more] = target.declaration.parameters
  if (more.length > 0)
    refuse(context, node, 'a callback that reads the index', 'Use the element alone.')
  const name =
    parameter !== undefined && ts.isIdentifier(parameter.name) ? parameter.name.text : 'item'
  const item = freshName(context, name)
  const value: ExprNode = {
    kind: 'local',
    name: item,
    type: listType.kind === 'list' ? listType.element : OBJECT,
    optional: false,
    origin: originOf(context, node),
  }
  const body = (give: Give): ExprNode =>
    lowerFunction(context, node, target, [{ kind: 'value', value }], give)
  return { item, test: () => body(lowerTest), value: () => body(context.lowerExpression) }
}

/** Lowers what a function returns: for its value, or for its truth. */
type Give = LoweringContext['lowerExpression']

/** Inlines a call of a function whose source is in the project. */
export function inlineCall(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
): ExprNode {
  const target = functionOf(context, node.expression, scope)
  if (target === undefined)
    return refuseCall(
      context,
      node,
      'Call functions whose source is in the project, methods of strings and lists, and helpers of gatewright.',
    )
  const values = argumentsOf(context, node, scope)
  return lowerFunction(context, node, target, values, context.lowerExpression)
}

/** A function that is entered where it is called for what it does. */
interface EnteredFunction {
  readonly context: LoweringContext
  readonly scope: Scope
  readonly body: ts.ConciseBody
}

/** Enters the function that a statement calls; undefined where its source is not in the project. */
export function enterCall(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
): EnteredFunction | undefined {
  const target = functionOf(context, node.expression, scope)
  return target && enterFunction(context, node, target, argumentsOf(context, node, scope))
}

function argumentsOf(
  context: LoweringContext,
  node: ts.CallExpression,
  scope: Scope,
): readonly Binding[] {
  return node.arguments.map((argument): Binding => {
    const alias = resolveBinding(context, argument, scope)
    if (alias !== undefined && alias.kind !== 'value') return alias
    const passed = functionOf(context, argument, scope)
    if (passed !== undefined) return { kind: 'function', ...passed }
    return { kind: 'value', value: context.lowerExpression(context, argument, scope) }
  })
}

interface Target {
  readonly declaration: FunctionLike
  readonly scope: Scope
}

function functionOf(
  context: LoweringContext,
  node: ts.Expression,
  scope: Scope,
): Target | undefined {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return { declaration: node, scope }
  if (!ts.isIdentifier(node)) return undefined
  const binding = resolveBinding(context, node, scope)
  if (binding?.kind === 'function') return { ...binding, scope: current(binding.scope, scope) }
  const declaration = symbolOf(context, node)?.valueDeclaration
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined
  if (ts.isFunctionDeclaration(declaration)) return { declaration, scope }
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined)
    return undefined
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return undefined
  const { initializer } = declaration
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)
    ? { declaration: initializer, scope }
    : undefined
}

/** The scope of a function's declaration, whose variables hold what they hold where it is called. */
function current(declared: Scope, calling: Scope): Scope {
  return variablesOf(declared).reduce((scope, [symbol]) => {
    const variable = variableOf(symbol, calling)
    return variable === undefined ? scope : withVariable(scope, symbol, variable.value)
  }, declared)
}

function lowerFunction(
  outer: LoweringContext,
  call: ts.Node,
  target: Target,
  values: readonly Binding[],
  give: Give,
): ExprNode {
  const { context, scope, body } = enterFunction(outer, call, target, values)
  return ts.isBlock(body)
    ? lowerFunctionBody(context, body, body.statements, scope, give)
    : give(context, body, scope)
}

function enterFunction(
  outer: LoweringContext,
  call: ts.Node,
  { declaration, scope: declared }: Target,
  values: readonly Binding[],
): EnteredFunction {
  if (outer.inlining.includes(declaration))
    throw new Refusal(
      frontendDiagnostics.GW1006(
        { name: call.getText().split('(')[0] ?? '' },
        { origin: originOf(outer, call) },
      ),
    )
  refuseUncommon(outer, declaration)
  const context = { ...outer, inlining: [...outer.inlining, declaration] }
  let scope = declared
  declaration.parameters.forEach((parameter, index) => {
    const binding = withDefault(context, parameter, values[index], scope)
    scope = bindAlias(context, parameter.name, binding, scope)
  })
  const { body } = declaration
  if (body === undefined)
    return refuse(context, declaration, 'a function without a body', 'Write it.')
  return { context, scope, body }
}

/** What a parameter is bound to: its argument, or its default where that is not given or absent. */
function withDefault(
  context: LoweringContext,
  parameter: ts.ParameterDeclaration,
  given: Binding | undefined,
  scope: Scope,
): Binding {
  const { initializer } = parameter
  refuseNullDefault(context, parameter)
  if (given !== undefined && (given.kind !== 'value' || !given.value.optional || !initializer))
    return given
  if (initializer === undefined)
    return refuse(context, parameter, 'a parameter without an argument', 'Pass every argument.')
  const fallback = context.lowerExpression(context, initializer, scope)
  const value =
    given === undefined ? fallback : joinCoalesce(context, parameter, given.value, fallback)
  return { kind: 'value', value }
}

/** The value that a function's statements return. */
function lowerFunctionBody(
  context: LoweringContext,
  place: ts.Node,
  statements: readonly ts.Statement[],
  scope: Scope,
  give: Give,
): ExprNode {
  const [statement, ...rest] = statements
  if (statement === undefined)
    return refuse(
      context,
      place,
      'a function that may end without a value',
      'Return on every path.',
    )
  const following = (inner: Scope): ExprNode => lowerFunctionBody(context, place, rest, inner, give)
  if (ts.isReturnStatement(statement)) {
    if (statement.expression === undefined)
      return refuse(context, statement, 'a return without a value', 'Return a value.')
    return give(context, statement.expression, scope)
  }
  if (ts.isVariableStatement(statement)) return following(bindConstants(context, statement, scope))
  if (!mayReturn(statement)) return following(afterStatement(context, statement, scope))
  if (ts.isIfStatement(statement)) {
    const side = (own: ts.Statement | undefined): ExprNode =>
      lowerFunctionBody(context, place, [...blockOf(own), ...rest], scope, give)
    const sides = [side(statement.thenStatement), side(statement.elseStatement)] as const
    const test = lowerTest(context, statement.expression, scope)
    return joinConditional(context, statement, test, sides)
  }
  if (ts.isSwitchStatement(statement)) {
    const arms = switchArms(context, statement, scope)
    const body = (own: readonly ts.Statement[]): ExprNode =>
      lowerFunctionBody(context, place, [...own, ...rest], scope, give)
    const last = arms.find(({ test }) => test === undefined)
    return arms.reduceRight(
      (otherwise, { test, statements: own }) =>
        test === undefined ? otherwise : conditional(test, body(own), otherwise),
      body(last?.statements ?? []),
    )
  }
  if (ts.isForOfStatement(statement)) {
    const { test, value } = lowerSearch(context, statement, scope, give)
    return joinConditional(context, statement, test, [value, following(scope)])
  }
  if (ts.isBlock(statement))
    return lowerFunctionBody(context, place, [...statement.statements, ...rest], scope, give)
  return refuse(
    context,
    statement,
    'this statement in a helper',
    'Use const, let, if, switch, for..of and return.',
  )
}

/** Binds the names of declarations in a helper; their values are put where they are used. */
function bindConstants(
  context: LoweringContext,
  statement: ts.VariableStatement,
  scope: Scope,
): Scope {
  const { declarations } = statement.declarationList
  return declarations.reduce((inner, declaration) => {
    const { name, initializer } = declaration
    if (initializer !== undefined) refuseAlias(context, initializer, 'another name')
    if (isVariable(context, declaration)) {
      const { lets, scope: bound } = bindVariable(context, declaration, inner)
      return leaveBlock(fallingThrough(lets, bound), bound).scope
    }
    if (initializer === undefined) return inner
    const alias = resolveBinding(context, initializer, inner)
    const binding: Binding =
      alias !== undefined && alias.kind !== 'value'
        ? alias
        : { kind: 'value', value: context.lowerExpression(context, initializer, inner) }
    return bindAlias(context, name, binding, inner)
  }, scope)
}

/** What names stand for after a statement of a helper that returns nothing. */
function afterStatement(context: LoweringContext, statement: ts.Statement, scope: Scope): Scope {
  const lowered = context.lowerBlock(context, [statement], scope, OUTERMOST)
  if (hasEffect(lowered.block))
    return refuse(
      context,
      statement,
      'a helper that denies',
      'Return what is wrong, and call `deny` in the check.',
    )
  return leaveBlock(lowered, scope).scope
}

/** `for (const x of xs) { if (test) return value }`: a search whose value does not depend on `x`. */
function lowerSearch(
  context: LoweringContext,
  statement: ts.ForOfStatement,
  scope: Scope,
  give: Give,
): { readonly test: ExprNode; readonly value: ExprNode } {
  const instead = 'In a helper a loop holds one `if (test) return constant`; use some or every.'
  const [only, ...others] = blockOf(statement.statement)
  if (
    only === undefined ||
    others.length > 0 ||
    !ts.isIfStatement(only) ||
    only.elseStatement !== undefined
  )
    return refuse(context, statement, 'this loop in a helper', instead)
  const [leave, ...more] = blockOf(only.thenStatement)
  if (
    leave === undefined ||
    more.length > 0 ||
    !ts.isReturnStatement(leave) ||
    leave.expression === undefined
  )
    return refuse(context, statement, 'this loop in a helper', instead)
  const { iteration, scope: inner } = lowerIteration(
    context,
    statement.expression,
    loopVariable(context, statement),
    scope,
  )
  const value = give(context, leave.expression, inner)
  if (value.kind !== 'const') return refuse(context, leave, 'this value of a search', instead)
  const test = lowerTest(context, only.expression, inner)
  return { value, test: quantified('some', iteration, test, originOf(context, statement)) }
}
