import type { Diagnostic, Origin } from '@gatewright/diagnostics'
import { type Block, childrenOf, type ExprNode, type Iteration } from '@gatewright/ir'
import { frontendDiagnostics } from '../diagnostics.ts'

/** What is known of the constants in scope. */
interface Known {
  /** Lists whose order comes from a map. */
  readonly lists: ReadonlySet<string>
  /** What was found first in such a list, and where. */
  readonly firsts: ReadonlyMap<string, Origin>
}

/**
 * Finds what depends on the order of a map's entries: CEL walks them in any order, Rego sorts them,
 * and JavaScript moves keys that look like integers to the front.
 */
export function checkOrder(block: Block): readonly Diagnostic[] {
  const found = checkBlock(block, { lists: new Set(), firsts: new Map() }, false)
  // What was found first may be read more than once.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

function checkBlock(block: Block, outer: Known, inMap: boolean): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  let known = outer
  for (const statement of block) {
    switch (statement.kind) {
      case 'let': {
        const { name, value } = statement
        const isFirst = value.kind === 'find' && isUnordered(value.list, known)
        found.push(...(isFirst ? checkChildren(value, known) : checkExpr(value, known)))
        if (isFirst) known = { ...known, firsts: new Map(known.firsts).set(name, value.origin) }
        if (isUnordered(value, known)) known = { ...known, lists: new Set(known.lists).add(name) }
        break
      }
      case 'deny':
        found.push(...(inMap ? [unordered('the messages of a loop', statement.origin)] : []))
        found.push(...checkExpr(statement.message, known))
        break
      case 'branch':
        found.push(
          ...checkExpr(statement.test, known),
          ...checkBlock(statement.then, known, inMap),
          ...checkBlock(statement.otherwise, known, inMap),
        )
        break
      case 'loop': {
        const { iteration, body } = statement
        const isOverMap = inMap || isUnorderedWalk(iteration, known)
        found.push(...checkExpr(iteration.source, known), ...checkBlock(body, known, isOverMap))
        break
      }
      case 'leave':
        break
    }
  }
  return found
}

/** A loop over a map of the parameters or a constant denies in the order in which that is written. */
function isUnorderedWalk({ over, source }: Iteration, known: Known): boolean {
  return over === 'map' ? !isFixed(source) : isUnordered(source, known)
}

function isFixed(node: ExprNode): boolean {
  if (node.kind === 'const') return true
  if (node.kind === 'root') return node.root === 'params'
  if (node.kind === 'coalesce') return isFixed(node.value) && isFixed(node.fallback)
  return node.kind === 'member' && isFixed(node.base)
}

/** True for a list whose order comes from a map. */
function isUnordered(node: ExprNode, known: Known): boolean {
  switch (node.kind) {
    case 'keys':
      return true
    case 'local':
      return known.lists.has(node.name)
    case 'filter':
    case 'map':
      return isUnordered(node.list, known)
    case 'flatMap':
      return isUnordered(node.list, known) || isUnordered(node.body, known)
    case 'concat':
      return node.parts.some((part) => isUnordered(part, known))
    case 'conditional':
      return isUnordered(node.then, known) || isUnordered(node.otherwise, known)
    case 'coalesce':
      return isUnordered(node.value, known) || isUnordered(node.fallback, known)
    case 'operation':
      return node.operator === 'unique' && node.operands.some((one) => isUnordered(one, known))
    default:
      return false
  }
}

function checkExpr(node: ExprNode, known: Known): readonly Diagnostic[] {
  const first = node.kind === 'local' ? known.firsts.get(node.name) : undefined
  if (first !== undefined) return [unordered('the first of these entries', first)]
  const what = dependsOnOrder(node, known)
  if (what !== undefined) return [unordered(what, node.origin)]
  // Whether there is a first does not depend on which it is.
  if (node.kind === 'present' && node.value.kind === 'find') return checkChildren(node.value, known)
  if (node.kind === 'present' && node.value.kind === 'local') return []
  return checkChildren(node, known)
}

function checkChildren(node: ExprNode, known: Known): readonly Diagnostic[] {
  return childrenOf(node).flatMap((child) => checkExpr(child, known))
}

function dependsOnOrder(node: ExprNode, known: Known): string | undefined {
  if (node.kind === 'find' && isUnordered(node.list, known)) return 'the first of these entries'
  if (node.kind === 'equals' && [node.left, node.right].some((side) => isUnordered(side, known)))
    return 'comparing these lists'
  if (node.kind !== 'operation' || !node.operands.some((one) => isUnordered(one, known)))
    return undefined
  if (node.operator === 'join') return 'this text'
  return node.operator === 'take' ? 'what the first entries are' : undefined
}

function unordered(what: string, origin: Origin): Diagnostic {
  return frontendDiagnostics.GW1008({ what }, { origin })
}
