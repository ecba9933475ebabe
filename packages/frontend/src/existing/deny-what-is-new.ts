import {
  type Block,
  BOOL,
  type ExprNode,
  type LetNode,
  OBJECT,
  type PolicyNode,
  substitute,
  visitBlock,
  visitExpr,
} from '@gatewright/ir'
import { and, constant, not, or, present } from '../lower/builders.ts'
import { objectBefore } from './object-before.ts'
import { sameText } from './same-text.ts'

/**
 * The policy that denies an update only for what the object before does not get by itself, as an audit
 * sees it; everything else as before.
 */
export function denyWhatIsNew(policy: PolicyNode): PolicyNode {
  const before = objectBefore(policy.body)
  const { operations } = policy.match
  const guard = (deny: ExprNode): ExprNode => isUpdate(operations.includes('DELETE'), deny)
  const body = filtered(policy.body, (message) => gets(before, message, new Map()), guard)
  return { ...policy, onExisting: 'allow', body: withLets(before, body) }
}

/** A block after those constants of another that it reads. */
function withLets(from: Block, block: Block): Block {
  const read = new Set<string>()
  const note = (node: ExprNode): void => {
    if (node.kind === 'local') read.add(node.name)
  }
  visitBlock(block, note)
  const kept: LetNode[] = []
  for (const statement of from.toReversed()) {
    if (statement.kind !== 'let' || !read.has(statement.name)) continue
    visitExpr(statement.value, note)
    kept.unshift(statement)
  }
  return [...kept, ...block]
}

/** Objects before and after: no other operation has both. */
function isUpdate(isDeleted: boolean, { origin }: ExprNode): ExprNode {
  const root = (name: 'object' | 'oldObject', optional: boolean): ExprNode =>
    present({ kind: 'root', root: name, type: OBJECT, optional, origin }, origin)
  return and([root('object', isDeleted), root('oldObject', true)], origin)
}

function filtered(
  block: Block,
  wasGiven: (message: ExprNode) => ExprNode,
  guard: (message: ExprNode) => ExprNode,
): Block {
  return block.map((statement) => {
    switch (statement.kind) {
      case 'branch':
        return {
          ...statement,
          then: filtered(statement.then, wasGiven, guard),
          otherwise: filtered(statement.otherwise, wasGiven, guard),
        }
      case 'loop':
        return { ...statement, body: filtered(statement.body, wasGiven, guard) }
      case 'deny': {
        const { message, origin } = statement
        const test = wasGiven(message)
        if (test.kind === 'const' && test.value === false) return statement
        const isOld = and([guard(message), test], origin)
        return { kind: 'branch', test: isOld, then: [], otherwise: [statement], origin }
      }
      case 'let':
      case 'leave':
        return statement
    }
  })
}

/**
 * True where a block gives a message.
 *
 * @param values - constants of the block, which are put where they are used
 */
function gets(
  block: Block,
  message: ExprNode,
  outer: ReadonlyMap<string, ExprNode>,
  isTop = true,
): ExprNode {
  const values = new Map(outer)
  const ways: ExprNode[] = []
  for (const statement of block) {
    const { origin } = statement
    switch (statement.kind) {
      case 'let':
        // Those of the whole check stay constants.
        if (!isTop) values.set(statement.name, substitute(statement.value, values))
        break
      case 'deny':
        ways.push(sameText(substitute(statement.message, values), message))
        break
      case 'branch': {
        const test = substitute(statement.test, values)
        const then = gets(statement.then, message, values, false)
        const otherwise = gets(statement.otherwise, message, values, false)
        ways.push(and([test, then], origin), and([not(test, origin), otherwise], origin))
        break
      }
      case 'loop': {
        const body = gets(statement.body, message, values, false)
        if (body.kind === 'const' && body.value === false) break
        const source = substitute(statement.iteration.source, values)
        ways.push({
          kind: 'quantifier',
          quantifier: 'some',
          iteration: { ...statement.iteration, source },
          body,
          type: BOOL,
          optional: false,
          origin,
        })
        break
      }
      case 'leave':
        throw new Error('the block is not structured')
    }
  }
  return ways.length === 0 ? constant(false, message.origin) : or(ways, message.origin)
}
