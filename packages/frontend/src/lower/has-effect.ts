import type { Block } from '@gatewright/ir'

/** True where statements deny something, or end what they are in. */
export function hasEffect(block: Block): boolean {
  return block.some((statement) => {
    switch (statement.kind) {
      case 'let':
        return false
      case 'deny':
      case 'leave':
        return true
      case 'branch':
        return hasEffect(statement.then) || hasEffect(statement.otherwise)
      case 'loop':
        return denies(statement.body)
    }
  })
}

/** True where statements deny something. */
export function denies(block: Block): boolean {
  return block.some((statement) => {
    switch (statement.kind) {
      case 'let':
      case 'leave':
        return false
      case 'deny':
        return true
      case 'branch':
        return denies(statement.then) || denies(statement.otherwise)
      case 'loop':
        return denies(statement.body)
    }
  })
}
