import type { Origin } from '@gatewright/diagnostics'
import type { ExprNode } from './expr-node.ts'
import type { Iteration } from './iteration.ts'

/** `const name = value`. */
export interface LetNode {
  readonly kind: 'let'
  readonly name: string
  readonly value: ExprNode
  readonly origin: Origin
}

/** `for (const item of source) body`. */
export interface LoopNode {
  readonly kind: 'loop'
  readonly iteration: Iteration
  readonly body: Block
  readonly origin: Origin
}

/** `if (test) then else otherwise`. */
export interface BranchNode {
  readonly kind: 'branch'
  readonly test: ExprNode
  readonly then: Block
  readonly otherwise: Block
  readonly origin: Origin
}

/** `deny(message)`. */
export interface DenyNode {
  readonly kind: 'deny'
  readonly message: ExprNode
  readonly origin: Origin
}

/** `return` (leaves the function), `break` (the loop) or `continue` (the iteration); `structureBlock` removes all. */
export interface LeaveNode {
  readonly kind: 'leave'
  readonly what: 'function' | 'loop' | 'iteration'
  readonly origin: Origin
}

/** The closed union of statements. */
export type StatementNode = LetNode | LoopNode | BranchNode | DenyNode | LeaveNode

/** Statements in order. */
export type Block = readonly StatementNode[]

/** A statement of a block that `structureBlock` has been over: nothing leaves early any more. */
export type StructuredNode = Exclude<StatementNode, LeaveNode>
