import { pairsOf } from './pairs-of.ts'
import type { Program } from './term.ts'

/** How often each construct stood in another one, or after it, as `outer > inner` and `first ; second`. */
export class PairCounts {
  readonly #counts = new Map<string, number>()

  add(program: Program): void {
    this.#change(program, 1)
  }

  /** A program that was added, and that is none: it does not compile. */
  remove(program: Program): void {
    this.#change(program, -1)
  }

  has(pair: string): boolean {
    return (this.#counts.get(pair) ?? 0) > 0
  }

  /** Every pair that was there. */
  seen(): ReadonlySet<string> {
    return new Set([...this.#counts].flatMap(([pair, count]) => (count > 0 ? [pair] : [])))
  }

  #change(program: Program, by: number): void {
    for (const pair of pairsOf(program)) this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + by)
  }
}
