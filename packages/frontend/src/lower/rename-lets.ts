import {
  type Block,
  type ExprNode,
  type Iteration,
  mapBlock,
  mapChildren,
  visitBlock,
} from '@gatewright/ir'

/**
 * Gives the constants of a check the names that the author gave them, where nothing that is left of
 * the check has that name.
 *
 * @param bases - what each name was made from
 */
export function renameLets(block: Block, bases: ReadonlyMap<string, string>): Block {
  const taken = new Set(namesOf(block))
  const names = new Map<string, string>()
  for (const statement of block) {
    if (statement.kind !== 'let') continue
    const base = bases.get(statement.name)
    if (base === undefined || taken.has(base)) continue
    names.set(statement.name, base)
    taken.add(base)
  }
  if (names.size === 0) return block
  const rename = (node: ExprNode): ExprNode =>
    node.kind === 'local'
      ? { ...node, name: names.get(node.name) ?? node.name }
      : mapChildren(node, rename)
  return mapBlock(block, rename).map((statement) =>
    statement.kind === 'let'
      ? { ...statement, name: names.get(statement.name) ?? statement.name }
      : statement,
  )
}

/** The names that a block binds, of constants as of what is walked. */
function namesOf(block: Block): readonly string[] {
  const names: string[] = []
  visitBlock(block, (node) => {
    if (node.kind === 'quantifier') names.push(...namesOfIteration(node.iteration))
    if ('item' in node && typeof node.item === 'string') names.push(node.item)
  })
  const visit = (statements: Block): void => {
    for (const statement of statements) {
      if (statement.kind === 'let') names.push(statement.name)
      if (statement.kind === 'branch') visit([...statement.then, ...statement.otherwise])
      if (statement.kind !== 'loop') continue
      names.push(...namesOfIteration(statement.iteration))
      visit(statement.body)
    }
  }
  visit(block)
  return names
}

function namesOfIteration(iteration: Iteration): readonly string[] {
  if (iteration.over === 'list') return [iteration.item]
  return iteration.value === undefined ? [iteration.key] : [iteration.key, iteration.value]
}
