import type { Plan } from '../construct.ts'
import type { PlanTable } from './make-construct.ts'

/** The same plans in a check and in a loop, whose blocks are of another sort. */
export function inBoth(plans: (block: 'block' | 'loopBlock') => readonly Plan[]): PlanTable {
  return { statement: plans('block'), loopStatement: plans('loopBlock') }
}

/** Statements in braces. */
export function braced(text: string): string {
  return `{\n  ${text.replaceAll('\n', '\n  ')}\n}`
}
