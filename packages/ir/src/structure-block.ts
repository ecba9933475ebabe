import type { Block, StatementNode } from './nodes/statement-node.ts'

/**
 * Rewrites early exits into branches, so that what remains is a decision list: after
 * `if (c) { …; return }` the rest of the block moves into the `otherwise` of that branch.
 *
 * `continue` is handled per loop body. A `break` or `return` inside a loop must have been lowered to a
 * search for its entry before.
 */
export function structureBlock(block: Block): Block {
  const [first, ...rest] = block
  if (first === undefined || first.kind === 'leave') return []
  switch (first.kind) {
    case 'let':
    case 'deny':
      return [first, ...structureBlock(rest)]
    case 'loop':
      return [{ ...first, body: structureBlock(first.body) }, ...structureBlock(rest)]
    case 'branch':
      return structureBranch(first, rest)
  }
}

function structureBranch(branch: Extract<StatementNode, { kind: 'branch' }>, rest: Block): Block {
  const thenLeaves = alwaysLeaves(branch.then)
  const otherwiseLeaves = alwaysLeaves(branch.otherwise)
  if (!mayLeave(branch.then) && !mayLeave(branch.otherwise)) {
    const plain = {
      ...branch,
      then: structureBlock(branch.then),
      otherwise: structureBlock(branch.otherwise),
    }
    return [plain, ...structureBlock(rest)]
  }
  const then = structureBlock(thenLeaves ? branch.then : [...branch.then, ...rest])
  const otherwise = structureBlock(
    otherwiseLeaves ? branch.otherwise : [...branch.otherwise, ...rest],
  )
  return [{ ...branch, then, otherwise }]
}

function alwaysLeaves(block: Block): boolean {
  return block.some(
    (statement) =>
      statement.kind === 'leave' ||
      (statement.kind === 'branch' &&
        alwaysLeaves(statement.then) &&
        alwaysLeaves(statement.otherwise)),
  )
}

/** Loops end their own iterations, so a `leave` inside one does not leave this block. */
function mayLeave(block: Block): boolean {
  return block.some(
    (statement) =>
      statement.kind === 'leave' ||
      (statement.kind === 'branch' && (mayLeave(statement.then) || mayLeave(statement.otherwise))),
  )
}
