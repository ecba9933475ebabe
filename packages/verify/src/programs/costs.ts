import type { Plan, TermType, World } from './construct.ts'
import { BUILDINGS } from './constructs/variables.ts'
import { CONSTRUCT_NAMES, CONSTRUCTS, type ConstructName } from './constructs.ts'
import type { Subject } from './subjects.ts'
import { VALUE_TYPES } from './value-type.ts'

/** How deep the flattest term of each type is; what no term has the type of is missing. */
export type Costs = ReadonlyMap<TermType, number>

/** Every type that a term can have. */
export const TERM_TYPES: readonly TermType[] = [
  ...VALUE_TYPES,
  'block',
  'loopBlock',
  'statement',
  'loopStatement',
  'gives bool',
  'gives int',
  'gives string',
  'ends break',
  'ends return',
  ...BUILDINGS.map((building) => `builds ${building}` as const),
]

const known = new Map<Subject, Costs>()

/** Constructs that only read make nothing deeper, so that what is read lies as deep as constants do. */
const FLAT: ReadonlySet<ConstructName> = new Set([
  'member',
  'optionalMember',
  'key',
  'truth',
  'present',
])

/** How much deeper a construct makes what stands in it. */
export function stepOf(construct: ConstructName): number {
  return FLAT.has(construct) ? 0 : 1
}

/** What a plan of a construct costs in a world. */
export function costOf(construct: ConstructName, plan: Plan, costs: Costs): number {
  const step = stepOf(construct)
  return (
    step + Math.max(0, ...plan.parts.map((part) => costs.get(part) ?? Number.POSITIVE_INFINITY))
  )
}

/** The costs of every type, without the variables in scope. */
export function costsIn(world: World): Costs {
  const found = known.get(world.subject)
  if (found !== undefined) return found
  const costs = new Map<TermType, number>([
    // A block is at least a denial.
    ['block', 2],
    ['loopBlock', 2],
    // A change needs the variable, which the world without variables has not.
    ...BUILDINGS.map((building) => [`builds ${building}`, 2] as const),
  ])
  const bare = { ...world, scope: [] }
  const plans = TERM_TYPES.map(
    (type) =>
      [
        type,
        CONSTRUCT_NAMES.flatMap((construct) => {
          const { plans: own } = CONSTRUCTS[construct]
          const all = [...own(type, bare), ...(type === 'test' ? own('bool', bare) : [])]
          return all.map((plan) => ({ construct, plan }))
        }),
      ] as const,
  )
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const [type, own] of plans) {
      const cost = Math.min(...own.map(({ construct, plan }) => costOf(construct, plan, costs)))
      if (cost >= (costs.get(type) ?? Number.POSITIVE_INFINITY)) continue
      costs.set(type, cost)
      isChanged = true
    }
  }
  known.set(world.subject, costs)
  return costs
}
