import type { ConstructName } from './constructs.ts'

/** Where the second of two constructs is: in the first, or after it. */
export type Neighbour = `${ConstructName} ${'>' | ';'}`

/** How often each construct stood in another one, or after it. */
export class PairCounts {
  readonly #counts = new Map<string, number>()

  add(beside: Neighbour, construct: ConstructName): void {
    this.#counts.set(`${beside} ${construct}`, this.count(beside, construct) + 1)
  }

  count(beside: Neighbour, construct: ConstructName): number {
    return this.#counts.get(`${beside} ${construct}`) ?? 0
  }

  /** Every pair that was there, as `outer > inner` and `first ; second`. */
  seen(): ReadonlySet<string> {
    return new Set(this.#counts.keys())
  }
}
