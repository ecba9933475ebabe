import {
  type Block,
  type ExprNode,
  type Iteration,
  mapChildren,
} from '../../packages/ir/src/index.ts'
import { withoutShared } from './pod-views.ts'

/** The names that are bound, with what they are called in the comparable form. */
type Names = ReadonlyMap<string, string>

/**
 * A body as a text that is the same for the same IR: without origins, with locals named in the order
 * of their binding, and with the pod's views by their names.
 */
export function comparableBody(body: Block): string {
  const { views, statements } = withoutShared(body)
  let bound = 0
  const bind = (names: Names, ...added: readonly (string | undefined)[]): Names => {
    const all = new Map(names)
    for (const name of added) if (name !== undefined) all.set(name, `v${++bound}`)
    return all
  }
  const walked = (names: Names, iteration: Iteration): readonly [Iteration, Names] => {
    const source = expression(iteration.source, names)
    if (iteration.over === 'list') {
      const inner = bind(names, iteration.item)
      return [{ over: 'list', source, item: inner.get(iteration.item) ?? '' }, inner]
    }
    const { key, value } = iteration
    const inner = bind(names, key, value)
    const own = value === undefined ? undefined : inner.get(value)
    return [{ over: 'map', source, key: inner.get(key) ?? '', value: own }, inner]
  }
  const expression = (node: ExprNode, names: Names): ExprNode => {
    switch (node.kind) {
      case 'local':
        return plain({ ...node, name: names.get(node.name) ?? node.name })
      case 'quantifier': {
        const [iteration, inner] = walked(names, node.iteration)
        return plain({ ...node, iteration, body: expression(node.body, inner) })
      }
      case 'find':
      case 'filter':
      case 'map':
      case 'flatMap': {
        const list = expression(node.list, names)
        const inner = bind(names, node.item)
        const item = inner.get(node.item) ?? ''
        return plain({ ...node, list, item, body: expression(node.body, inner) })
      }
      default:
        return plain(mapChildren(node, (part) => expression(part, names)))
    }
  }
  const plain = (node: ExprNode): ExprNode => {
    const { origin, ...rest } = node
    const own: Record<string, unknown> = rest
    // Nothing, and an empty list, are of the type of what stands beside them.
    if (node.kind === 'const' && isEmpty(node.value)) delete own.type
    return own as unknown as ExprNode
  }
  const block = (part: Block, outer: Names): readonly unknown[] => {
    let names = outer
    return part.map((statement) => {
      switch (statement.kind) {
        case 'let': {
          const value = expression(statement.value, names)
          names = bind(names, statement.name)
          return { kind: 'let', name: names.get(statement.name), value }
        }
        case 'deny':
          return { kind: 'deny', message: expression(statement.message, names) }
        case 'branch': {
          const test = expression(statement.test, names)
          const [then, otherwise] = [
            block(statement.then, names),
            block(statement.otherwise, names),
          ]
          return { kind: 'branch', test, then, otherwise }
        }
        case 'loop': {
          const [iteration, inner] = walked(names, statement.iteration)
          return { kind: 'loop', iteration, body: block(statement.body, inner) }
        }
        case 'leave':
          throw new Error('the block is not structured')
      }
    })
  }
  return JSON.stringify(block(statements, views), sorted, 1)
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0)
}

/** Members in one order, whatever the code that made the node. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
