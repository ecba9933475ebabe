import type { Origin } from '@gatewright/diagnostics'
import type { Block, Iteration } from '@gatewright/ir'
import { denies } from './has-effect.ts'
import { withoutUnused } from './without-unused.ts'

/** A loop that visits every entry: nothing where it denies none. */
export function denyingLoop(iteration: Iteration, body: Block, origin: Origin): Block {
  return denies(body) ? [{ kind: 'loop', iteration, body: withoutUnused(body), origin }] : []
}
