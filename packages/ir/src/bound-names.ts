import { visitBlock } from './expressions-of.ts'
import type { Iteration } from './nodes/iteration.ts'
import type { Block } from './nodes/statement-node.ts'

/** Every name that a block binds, at any depth. */
export function boundNames(block: Block): ReadonlySet<string> {
  const names = new Set(ofStatements(block))
  visitBlock(block, (node) => {
    switch (node.kind) {
      case 'find':
      case 'filter':
      case 'map':
      case 'flatMap':
        names.add(node.item)
        break
      case 'quantifier':
        for (const name of ofIteration(node.iteration)) names.add(name)
    }
  })
  return names
}

function ofStatements(block: Block): readonly string[] {
  return block.flatMap((statement) => {
    switch (statement.kind) {
      case 'let':
        return [statement.name]
      case 'branch':
        return [...ofStatements(statement.then), ...ofStatements(statement.otherwise)]
      case 'loop':
        return [...ofIteration(statement.iteration), ...ofStatements(statement.body)]
      case 'deny':
      case 'leave':
        return []
    }
  })
}

function ofIteration(iteration: Iteration): readonly string[] {
  if (iteration.over === 'list') return [iteration.item]
  return [iteration.key, ...(iteration.value === undefined ? [] : [iteration.value])]
}
