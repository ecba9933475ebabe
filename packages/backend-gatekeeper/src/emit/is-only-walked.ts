import { type Block, type ExprNode, type Iteration, visitExpr } from '@gatewright/ir'

/** True where a list is only ever walked or searched, so that order and copies of entries do not count. */
export function isOnlyWalked(name: string, block: Block): boolean {
  let uses = 0
  let walks = 0
  const visit = (node: ExprNode): void =>
    visitExpr(node, (inner) => {
      if (inner.kind === 'local' && inner.name === name) uses++
      if (inner.kind === 'quantifier' && isWalkOf(name, inner.iteration)) walks++
      if (inner.kind === 'includes' && isLocal(name, inner.list)) walks++
    })
  visitBlock(block, visit, (iteration) => {
    if (isWalkOf(name, iteration)) walks++
  })
  return uses === walks
}

function visitBlock(
  block: Block,
  visit: (node: ExprNode) => void,
  visitLoop: (iteration: Iteration) => void,
): void {
  for (const statement of block)
    switch (statement.kind) {
      case 'let':
        visit(statement.value)
        break
      case 'deny':
        visit(statement.message)
        break
      case 'branch':
        visit(statement.test)
        visitBlock(statement.then, visit, visitLoop)
        visitBlock(statement.otherwise, visit, visitLoop)
        break
      case 'loop':
        visit(statement.iteration.source)
        visitLoop(statement.iteration)
        visitBlock(statement.body, visit, visitLoop)
        break
      case 'leave':
        break
    }
}

function isWalkOf(name: string, iteration: Iteration): boolean {
  let source = iteration.source
  while (source.kind === 'filter' || source.kind === 'map') source = source.list
  return isLocal(name, source)
}

function isLocal(name: string, node: ExprNode): boolean {
  return node.kind === 'local' && node.name === name
}
