import {
  type EmitRewrite,
  type EngineProfile,
  nativeSelector,
  type PolicyUse,
} from '@gatewright/backend'
import {
  type Block,
  type ExprKind,
  type ExprNode,
  isPath,
  type Json,
  type LetNode,
  substitute,
} from '@gatewright/ir'
import { type CelExpr, cel, printCel } from '@gatewright/lang'
import { type CelLocal, type CelScope, celName } from './cel-scope.ts'
import type { CelType } from './cel-type.ts'
import { comparedLists } from './compared-lists.ts'
import { emitAllowed, emitMessage, emitViolations, SEPARATOR } from './emit-block.ts'
import { emitConstant } from './emit-constant.ts'
import { emitExemption, emitFinalizing } from './emit-exceptions.ts'
import { emitClean, emitExpr, emitStored } from './emit-expr.ts'
import { emitListsHold } from './emit-lists-hold.ts'
import { emitUnselected } from './emit-unselected.ts'
import { estimateCost } from './estimate-cost.ts'
import type { CelShape } from './large-object.ts'
import { reconcileTypes } from './reconcile-types.ts'
import { walkedOnce } from './walked-once.ts'
import { withoutKnown } from './without-known.ts'

/** A named expression of a policy. */
export interface CelVariable {
  readonly name: string
  readonly expression: string
  /** Why the variable is there, for the reader. */
  readonly comment?: string | undefined
}

/** A use of a policy in CEL, the same for all engines. */
export interface CelPolicy {
  readonly variables: readonly CelVariable[]
  readonly validation: {
    readonly expression: string
    readonly message: string
    readonly messageExpression: string
  }
  /** How many code points each expression has, and what it costs at most on a large object. */
  readonly expressions: readonly {
    readonly place: string
    readonly length: number
    readonly cost: number
  }[]
}

/**
 * Emits a use: variables that depend on nothing else but earlier ones, and one validation.
 *
 * @param profile - the engine, whose own selectors may not match what the rule is to look at
 * @param rewrite - a change to each expression that the caller of the back end asks for
 * @param adapt - a last change to each expression that the envelope needs
 */
export function emitPolicy(
  use: PolicyUse,
  profile: EngineProfile,
  rewrite: EmitRewrite = {},
  adapt: (expr: CelExpr, place: string) => CelExpr = (expr) => expr,
): CelPolicy {
  const { policy } = use
  const expressions: { place: string; length: number; cost: number }[] = []
  const types = new Map<string, CelType>()
  const shapes = new Map<string, CelShape>()
  const print = (emitted: CelExpr, place: string): string => {
    // A test that is left out may leave null where a member of it is read.
    const reconciled = reconcileTypes(withoutKnown(emitted), types)
    types.set(place, reconciled.type)
    const { expr } = reconciled
    const { cost, shape } = estimateCost(expr, { locals: new Map(), variables: shapes })
    shapes.set(place.replace('variables.', ''), shape)
    const text = printCel(adapt(rewrite.cel?.(expr, place) ?? expr, place))
    expressions.push({ place, length: [...text].length, cost })
    return text
  }
  const variables: CelVariable[] = []
  const add = (base: string, expr: CelExpr, comment?: string): CelExpr => {
    const name = uniqueName(celName(base), variables)
    variables.push({ name, expression: print(expr, `variables.${name}`), comment })
    return cel.select(cel.ident('variables'), name)
  }
  const { objectSelector } = policy.match
  const exceptions = [
    ...(objectSelector === undefined || nativeSelector(policy.match, profile) !== undefined
      ? []
      : [
          add(
            'unselected',
            emitUnselected(objectSelector),
            'Neither the object nor the one before has the labels that are looked for.',
          ),
        ]),
    ...(policy.match.operations.includes('UPDATE')
      ? [
          add(
            'finalizing',
            emitFinalizing(),
            'An object being deleted whose metadata or status alone changes, so that finalizers can go.',
          ),
        ]
      : []),
    ...(use.exemptNamespaces.length === 0
      ? []
      : [add('exempt', emitExemption(use.exemptNamespaces, policy.match))]),
  ]
  const constants = new Map<string, { value: Json; expr: CelExpr }>()
  const locals = new Map<string, CelLocal>()
  const scope: CelScope = {
    params: use.params,
    locals,
    expr: emitExpr,
    constant(name, value) {
      const known = [...constants.values()].find((constant) => constant.value === value)
      if (known !== undefined) return known.expr
      const isTaken = variables.some((variable) => variable.name === celName(name))
      const expr = add(isTaken ? `${name}Param` : name, emitConstant(value))
      constants.set(name, { value, expr })
      return expr
    },
  }
  const lets: LetNode[] = []
  const rest = hoistVariables(policy.body, lets)
  const compared = comparedLists(policy.body)
  const once = walkedOnce([...lets, ...rest])
  for (const { name, value, origin } of lets) {
    const isList = value.type.kind === 'list'
    const isWalked = once.has(name) && !value.optional
    const clean = isList && !value.optional && !compared.has(name) && !isWalked
    const emit = clean ? emitClean : isList && !isWalked ? emitStored : emitExpr
    const expr = emit(value, scope)
    locals.set(name, {
      expr: add(name.replace(WALKED, ''), expr, `${origin.file}:${origin.line}`),
      clean,
    })
  }
  const { allowed, message } = verdictOf(rest, scope, (list) => add('violations', list))
  const lists = policy.types === undefined ? [] : emitListsHold(policy.types)
  const typed =
    lists.length === 0
      ? []
      : [add('listsHold', cel.and(...lists), 'Whether what is walked is a list.')]
  const validation = {
    expression: print(cel.and(...typed, cel.or(...exceptions, allowed)), 'expression'),
    message: policy.title,
    messageExpression: print(message, 'messageExpression'),
  }
  // An empty list decides what walks it, and is then read nowhere.
  const texts = [validation.expression, validation.messageExpression].concat(
    variables.map(({ expression }) => expression),
  )
  const isRead = ({ name }: CelVariable): boolean =>
    texts.some((text) => new RegExp(`\\bvariables\\.${name}\\b`).test(text))
  return { validation, variables: variables.filter(isRead), expressions }
}

/** Whether a block allows and what it says: both from the list of its texts, where that has several. */
function verdictOf(
  block: Block,
  scope: CelScope,
  name: (list: CelExpr) => CelExpr,
): { readonly allowed: CelExpr; readonly message: CelExpr } {
  const list = emitViolations(block, scope)
  if (list === undefined)
    return { allowed: emitAllowed(block, scope), message: emitMessage(block, scope) }
  const violations = name(list)
  return {
    allowed: cel.binary('==', cel.method(violations, 'size'), cel.literal(0)),
    message: cel.method(violations, 'join', SEPARATOR),
  }
}

/**
 * The constants of a check become variables, and so does what its loops walk, since the verdict and
 * the message both walk it; what a path leads to, if anything, is read where it is used. Engines evaluate a
 * variable where it is read, so one from inside a branch is as guarded as it was there.
 */
function hoistVariables(
  block: Block,
  lets: LetNode[],
  inlined: Map<string, ExprNode> = new Map(),
): Block {
  return block.flatMap((statement): Block => {
    switch (statement.kind) {
      case 'let': {
        const value = substitute(statement.value, inlined)
        if (value.optional && isPath(value)) {
          inlined.set(statement.name, value)
          return [statement]
        }
        lets.push({ ...statement, value })
        return []
      }
      case 'branch':
        return [
          {
            ...statement,
            then: hoistVariables(statement.then, lets, inlined),
            otherwise: hoistVariables(statement.otherwise, lets, inlined),
          },
        ]
      case 'loop': {
        const { iteration } = statement
        if (iteration.over !== 'list' || !COMPUTED.has(iteration.source.kind)) return [statement]
        const { item } = iteration
        const source = substitute(iteration.source, inlined)
        const name = `${item}s${WALKED}`
        lets.push({ kind: 'let', name, value: source, origin: source.origin })
        const local: ExprNode = { ...source, kind: 'local', name, optional: false }
        return [{ ...statement, iteration: { ...iteration, source: local } }]
      }
      case 'deny':
      case 'leave':
        return [statement]
    }
  })
}

/** Ends the name of what a loop walks, as no name of the author's can end. */
const WALKED = '#'

/** Kinds of lists that are longer to write than a name. */
const COMPUTED: ReadonlySet<ExprKind> = new Set([
  'coalesce',
  'conditional',
  'concat',
  'filter',
  'map',
  'flatMap',
])

function uniqueName(base: string, variables: readonly CelVariable[]): string {
  const taken = new Set(variables.map(({ name }) => name))
  let name = base
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`
  return name
}
