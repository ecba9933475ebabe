import type { ExprNode, ExprOf } from '@gatewright/ir'
import { type RegoLiteral, type RegoRule, type RegoTerm, rego } from '@gatewright/lang'
import { bind, bodyVariable, type Emission, originComment, type RegoScope } from './emission.ts'
import { emitCondition } from './emit-condition.ts'
import { walkList } from './emit-walk.ts'
import { freeLocals } from './free-locals.ts'
import { snakeCase } from './rego-names.ts'

interface Parameters {
  readonly names: readonly string[]
  readonly args: readonly RegoTerm[]
  readonly scope: RegoScope
}

/** The body variables that a helper takes: under their own names inside, as they are outside. */
function parametersOf(nodes: readonly ExprNode[], scope: RegoScope): Parameters {
  const locals = freeLocals(nodes, scope)
  let inner = scope
  const names: string[] = []
  const args: RegoTerm[] = []
  for (const name of locals) {
    const local = scope.get(name)
    if (local === undefined) continue
    const parameter = snakeCase(name)
    names.push(parameter)
    args.push(local.term)
    inner = bind(inner, name, bodyVariable(rego.variable(parameter), local.clean))
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
  const { names, args, scope: inner } = parametersOf([node], scope)
  const bodies = alternatives(inner)
  const name = helperName(
    ['holds', names[0] === undefined ? '' : `for_${names[0]}`],
    JSON.stringify([names, bodies]),
    emission,
    (unique) =>
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
  then: RegoTerm,
  otherwise: RegoTerm,
  nodes: readonly ExprNode[],
  emission: Emission,
  scope: RegoScope,
): RegoTerm {
  const { names, args, scope: inner } = parametersOf(nodes, scope)
  const body = emitCondition(test, emission, inner)
  const name = helperName(
    ['choice', names[0] === undefined ? '' : `for_${names[0]}`],
    JSON.stringify([names, body, then, otherwise]),
    emission,
    (unique): readonly RegoRule[] => [
      {
        name: unique,
        head:
          names.length === 0
            ? { kind: 'value', value: then }
            : { kind: 'function', args: names, value: then },
        body,
        otherwise: [{ value: otherwise, body: [] }],
        comments: originComment(test),
      },
    ],
  )
  return callOf(name, args)
}

/** The entries of several lists as one set; the order and the copies of entries do not count. */
export function emitHoistedList(
  source: ExprOf<'concat'>,
  base: string,
  emission: Emission,
  scope: RegoScope,
): RegoTerm {
  const { names, scope: inner } = parametersOf([source], scope)
  if (names.length > 0) return emitUnion(source, emission, scope)
  const name = helperName([snakeCase(base)], JSON.stringify(source.parts), emission, (unique) =>
    source.parts.map((part) => {
      const item = base.endsWith('s') ? base.slice(0, -1) : 'entry'
      const walk = walkList(part, item, emission, inner)
      return { name: unique, head: { kind: 'contains', term: walk.item }, body: walk.literals }
    }),
  )
  return rego.variable(name)
}

/** Lists that depend on a variable of the body cannot be a set rule. */
function emitUnion(source: ExprOf<'concat'>, emission: Emission, scope: RegoScope): RegoTerm {
  return source.parts
    .map((part) => {
      const walk = walkList(part, 'entry', emission, scope)
      return rego.comprehension('array', walk.item, walk.literals)
    })
    .reduce((left, right) => rego.call('array.concat', left, right))
}

/** The name of a helper with this content, made on its first use. */
function helperName(
  words: readonly string[],
  content: string,
  emission: Emission,
  rules: (name: string) => readonly RegoRule[],
): string {
  const known = emission.known.get(content)
  if (known !== undefined) return known
  const name = emission.names.take(words.filter((word) => word !== '').join('_'))
  emission.known.set(content, name)
  emission.helpers.push(...rules(name))
  return name
}

function callOf(name: string, args: readonly RegoTerm[]): RegoTerm {
  return args.length === 0 ? rego.variable(name) : rego.call(name, ...args)
}
