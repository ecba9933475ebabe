import type { Plan, TermType, World } from './construct.ts'
import type { ConstructName } from './constructs.ts'
import { TERM_TYPES } from './costs.ts'
import { optionsFor } from './options.ts'
import { insideOf } from './pairs-of.ts'

/** The way to a pair of constructs, as `outer > inner`, in a world. */
export class Steering {
  readonly target: string
  readonly #outer: string
  /** The types that the inner construct has. */
  readonly #ends: ReadonlySet<TermType>
  /** How many constructs away from the pair a term of each type is; what does not lead there is missing. */
  readonly #distances = new Map<TermType, number>()

  constructor(world: World, target: string) {
    const options = TERM_TYPES.map((type) => [type, optionsFor(type, world)] as const)
    const [outer = '', inner] = target.split(' > ')
    const ends = options.filter(([, own]) => own.some(({ construct }) => construct === inner))
    this.target = target
    this.#outer = outer
    this.#ends = new Set(ends.map(([type]) => type))
    for (let isChanged = true; isChanged; ) {
      isChanged = false
      for (const [type, own] of options)
        for (const { construct, plans } of own)
          for (const { plan } of plans) {
            const distance = this.distance(construct, plan)
            if (distance >= this.#distanceOf(type)) continue
            this.#distances.set(type, distance)
            isChanged = true
          }
    }
  }

  /** How far the pair is from a construct that is made in this way: 0 where it may be made in it. */
  distance(construct: ConstructName, { parts }: Plan): number {
    const distances = parts.map(insideOf).map((type) => {
      const isEnd = construct === this.#outer && this.#ends.has(type)
      return isEnd ? 0 : 1 + this.#distanceOf(type)
    })
    return Math.min(...distances)
  }

  #distanceOf(type: TermType): number {
    return this.#distances.get(type) ?? Number.POSITIVE_INFINITY
  }
}
