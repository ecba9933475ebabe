import type { PolicyUse } from '@gatewright/backend'
import type { Block, Json, LetNode } from '@gatewright/ir'
import { type CelExpr, cel, printCel } from '@gatewright/lang'
import { type CelLocal, type CelScope, celName } from './cel-scope.ts'
import { emitAllowed, emitMessage } from './emit-block.ts'
import { emitConstant } from './emit-constant.ts'
import { emitExemption, emitFinalizing } from './emit-exceptions.ts'
import { emitClean, emitExpr } from './emit-expr.ts'

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
}

/**
 * Emits a use: variables that depend on nothing else but earlier ones, and one validation.
 *
 * @param adapt - a last change to each expression that the envelope needs
 */
export function emitPolicy(
  use: PolicyUse,
  adapt: (expr: CelExpr) => CelExpr = (expr) => expr,
): CelPolicy {
  const { policy } = use
  const print = (expr: CelExpr): string => printCel(adapt(expr))
  const variables: CelVariable[] = []
  const add = (base: string, expr: CelExpr, comment?: string): CelExpr => {
    const name = uniqueName(celName(base), variables)
    variables.push({ name, expression: print(expr), comment })
    return cel.select(cel.ident('variables'), name)
  }
  const exceptions = [
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
      : [add('exempt', emitExemption(use.exemptNamespaces, policy.match.kinds))]),
  ]
  const constants = new Map<string, { value: Json; expr: CelExpr }>()
  const locals = new Map<string, CelLocal>()
  const scope: CelScope = {
    params: use.params,
    locals,
    constant(name, value) {
      const known = [...constants.values()].find((constant) => constant.value === value)
      if (known !== undefined) return known.expr
      const isTaken = variables.some((variable) => variable.name === celName(name))
      const expr = add(isTaken ? `${name}Param` : name, emitConstant(value))
      constants.set(name, { value, expr })
      return expr
    },
  }
  const { lets, rest } = leadingLets(policy.body)
  for (const { name, value, origin } of lets) {
    const clean = value.type.kind === 'list'
    const expr = (clean ? emitClean : emitExpr)(value, scope)
    locals.set(name, { expr: add(name, expr, `${origin.file}:${origin.line}`), clean })
  }
  const allowed = emitAllowed(rest, scope)
  return {
    validation: {
      expression: print(cel.or(...exceptions, allowed)),
      message: policy.title,
      messageExpression: print(emitMessage(rest, scope)),
    },
    variables,
  }
}

/** The constants at the start of a check become variables; optional ones are put where they are used. */
function leadingLets(block: Block): { readonly lets: readonly LetNode[]; readonly rest: Block } {
  const lets: LetNode[] = []
  const rest = block.filter((statement) => {
    if (statement.kind !== 'let' || statement.value.optional) return true
    lets.push(statement)
    return false
  })
  return { lets, rest }
}

function uniqueName(base: string, variables: readonly CelVariable[]): string {
  const taken = new Set(variables.map(({ name }) => name))
  let name = base
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`
  return name
}
