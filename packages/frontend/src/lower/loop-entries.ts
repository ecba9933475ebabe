import {
  assumePresent,
  type ExprNode,
  type IrType,
  type Iteration,
  listOf,
  OBJECT,
  STRING,
  substitute,
} from '@gatewright/ir'
import { constant, findNode } from './builders.ts'

/** What a loop walks, as a list and its item. */
export interface Entries {
  readonly list: ExprNode
  readonly item: string
  readonly type: IrType
  /** An expression about the variables of the loop, as one about the item. */
  readonly of: (node: ExprNode) => ExprNode
}

/** The entries of a list, or of a map by their keys. */
export function entriesOf(iteration: Iteration): Entries {
  if (iteration.over === 'list')
    return {
      list: iteration.source,
      item: iteration.item,
      type: iteration.source.type.kind === 'list' ? iteration.source.type.element : OBJECT,
      of: (node) => node,
    }
  const { source, key, value } = iteration
  const { origin } = source
  const type = source.type.kind === 'map' ? source.type.value : STRING
  const name: ExprNode = { kind: 'local', name: key, type: STRING, optional: false, origin }
  const read: ExprNode = {
    kind: 'lookup',
    base: source,
    key: name,
    type,
    optional: false,
    known: true,
    origin,
  }
  const values = new Map(value === undefined ? [] : [[value, read]])
  return {
    list: { kind: 'keys', map: source, type: listOf(STRING), optional: false, origin },
    item: key,
    type: STRING,
    of: (node) => substitute(node, values),
  }
}

/** The entries that pass a test. */
export function filtered({ list, item }: Entries, test: ExprNode): ExprNode {
  if (test.kind === 'const' && test.value === true) return list
  const { type, origin } = list
  return { kind: 'filter', list, item, body: test, type, optional: false, origin }
}

/** What a list becomes where each entry gives a value. */
export function mapped({ item, of }: Entries, list: ExprNode, value: ExprNode): ExprNode {
  const { origin } = value
  const type = listOf(value.type)
  return { kind: 'map', list, item, body: of(value), type, optional: false, origin }
}

/** The value that the first entry which passes a test has, where one does; it is never absent. */
export function firstValue(entries: Entries, test: ExprNode, value: ExprNode): ExprNode {
  const { origin } = test
  const list = filtered(entries, entries.of(test))
  const isItem = value.kind === 'local' && value.name === entries.item
  return findNode(
    isItem ? list : mapped(entries, list, assumePresent(value)),
    `first of ${entries.item}`,
    constant(true, origin),
    origin,
  )
}
