import type { Plan, TermType, World } from './construct.ts'
import { CONSTRUCT_NAMES, CONSTRUCTS, type ConstructName } from './constructs.ts'
import { costOf, costsIn } from './costs.ts'
import type { Subject } from './subjects.ts'

/** The ways in which one construct makes a type, with what they cost. */
export interface Option {
  readonly construct: ConstructName
  readonly plans: readonly { readonly plan: Plan; readonly cost: number }[]
}

const known = new Map<Subject, Map<TermType, readonly Option[]>>()

/** Constructs that name what is in scope. */
const SCOPED: readonly ConstructName[] = ['variable', 'call', 'change', 'changeAndBreak']

/** Every construct that makes a type; where only its truth counts, a boolean is one. */
export function optionsFor(type: TermType, world: World): readonly Option[] {
  const bySubject = known.get(world.subject) ?? new Map<TermType, readonly Option[]>()
  known.set(world.subject, bySubject)
  const found = bySubject.get(type) ?? optionsOf(CONSTRUCT_NAMES, type, { ...world, scope: [] })
  bySubject.set(type, found)
  return [...found, ...optionsOf(SCOPED, type, world)]
}

function optionsOf(
  names: readonly ConstructName[],
  type: TermType,
  world: World,
): readonly Option[] {
  const costs = costsIn(world)
  return names.flatMap((construct) => {
    const { plans } = CONSTRUCTS[construct]
    const own = [...plans(type, world), ...(type === 'test' ? plans('bool', world) : [])]
    const finite = own
      .map((plan) => ({ plan, cost: costOf(construct, plan, costs) }))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    return finite.length === 0 ? [] : [{ construct, plans: finite }]
  })
}
