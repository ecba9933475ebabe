import type { ExprNode, ExprOf } from '@gatewright/ir'
import {
  type RegoElse,
  type RegoLiteral,
  type RegoRule,
  type RegoTerm,
  rego,
} from '@gatewright/lang'
import { bind, bodyVariable, type Emission, originComment, type RegoScope } from './emission.ts'
import { freeLocals } from './free-locals.ts'

interface Parameters {
  readonly names: readonly string[]
  readonly args: readonly RegoTerm[]
  readonly scope: RegoScope
}

/** The body variables that a helper takes: under their own names inside, as they are outside. */
function parametersOf(
  nodes: readonly ExprNode[],
  emission: Emission,
  scope: RegoScope,
): Parameters {
  let inner = scope
  const names: string[] = []
  const args: RegoTerm[] = []
  for (const name of freeLocals(nodes, scope)) {
    const local = scope.get(name)
    if (local === undefined) continue
    const parameter = emission.names.variable(name)
    names.push(parameter)
    args.push(local.term)
    inner = bind(inner, name, bodyVariable(rego.variable(parameter), local.isParameter))
  }
  return { names, args, scope: inner }
}

/** A condition that holds where one of several does: a helper with one rule for each. */
export function emitAlternatives(
  alternatives: (scope: RegoScope) => readonly (readonly RegoLiteral[])[],
  node: ExprNode,
  emission: Emission,
  scope: RegoScope,
): RegoTerm {
  const verb = verbOf('holds', emission)
  const { names, args, scope: inner } = parametersOf([node], emission, scope)
  const bodies = alternatives(inner)
  const name = helperName(verb, names, JSON.stringify([names, bodies]), emission, (unique) =>
    bodies.map((body, index) => ({
      name: unique,
      head: names.length === 0 ? { kind: 'value' } : { kind: 'function', args: names },
      body,
      comments: index === 0 ? originComment(node) : [],
    })),
  )
  return callOf(name, args)
}

/** A value that depends on a test. */
export function emitConditional(
  test: ExprNode,
  then: (scope: RegoScope) => RegoTerm,
  otherwise: (scope: RegoScope) => RegoTerm,
  nodes: readonly ExprNode[],
  emission: Emission,
  scope: RegoScope,
): RegoTerm {
  const verb = verbOf('choice', emission)
  const { names, args, scope: inner } = parametersOf(nodes, emission, scope)
  const arm = { value: then(inner), body: emission.condition(test, inner) }
  const name = emitChoice(verb, [arm], otherwise(inner), originComment(test), names, emission)
  return callOf(name, args)
}

/**
 * The value of the first of several choices whose test holds.
 *
 * @param verb - what the rule is called after
 */
export function emitDecision(
  verb: string,
  node: ExprOf<'conditional'>,
  emission: Emission,
  scope: RegoScope,
): RegoTerm {
  const { names, args, scope: inner } = parametersOf([node], emission, scope)
  // A choice that is read again is the same rule: its text would have new names for its entries.
  const content = JSON.stringify([node, names])
  const known = emission.known.get(content)
  if (known !== undefined) return callOf(known, args)
  const armOf = ({ then, test }: ExprOf<'conditional'>): RegoElse => ({
    value: emission.term(then, inner),
    body: emission.condition(test, inner),
  })
  const arms: [RegoElse, ...RegoElse[]] = [armOf(node)]
  let rest = node.otherwise
  for (; rest.kind === 'conditional'; rest = rest.otherwise) arms.push(armOf(rest))
  const otherwise = emission.term(rest, inner)
  const name = emitChoice(verb, arms, otherwise, originComment(node.test), names, emission)
  emission.known.set(content, name)
  return callOf(name, args)
}

/** The name of the rule of a choice. */
function emitChoice(
  verb: string,
  [{ value, body }, ...more]: readonly [RegoElse, ...RegoElse[]],
  otherwise: RegoTerm,
  comments: readonly string[],
  names: readonly string[],
  emission: Emission,
): string {
  const content = JSON.stringify([names, value, body, more, otherwise])
  // Nothing comes after a choice that is made wherever it is reached.
  const arms: readonly RegoElse[] = [{ value, body }, ...more, { value: otherwise, body: [] }]
  const last = arms.findIndex((arm) => arm.body.length === 0)
  return helperName(verb, names, content, emission, (unique): readonly RegoRule[] => [
    {
      name: unique,
      head:
        names.length === 0 ? { kind: 'value', value } : { kind: 'function', args: names, value },
      body,
      otherwise: arms.slice(1, last + 1),
      comments,
    },
  ])
}

/** What a helper is called after: the constant it is made for, or else what it does. */
function verbOf(otherwise: string, emission: Emission): string {
  const { naming } = emission
  emission.naming = undefined
  return naming ?? otherwise
}

/** The name of a helper with this content, made on its first use. */
function helperName(
  verb: string,
  parameters: readonly string[],
  content: string,
  emission: Emission,
  rules: (name: string) => readonly RegoRule[],
): string {
  const known = emission.known.get(content)
  if (known !== undefined) return known
  const [first] = parameters
  const name = emission.names.rule(first === undefined ? verb : `${verb}_for_${first}`)
  emission.known.set(content, name)
  emission.helpers.push(...rules(name))
  return name
}

function callOf(name: string, args: readonly RegoTerm[]): RegoTerm {
  return args.length === 0 ? rego.variable(name) : rego.call(name, ...args)
}
