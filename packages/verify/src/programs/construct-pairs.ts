import type { Variable, World } from './construct.ts'
import { BUILDINGS, BUILT } from './constructs/variables.ts'
import { TERM_TYPES } from './costs.ts'
import { isIdle } from './is-idle.ts'
import { optionsFor } from './options.ts'
import { insideOf } from './pairs-of.ts'
import { SUBJECT_NAMES, SUBJECTS, type SubjectName } from './subjects.ts'
import { VALUE_TYPES } from './value-type.ts'

/** What loops build, which bodies of such loops have in scope. */
export const BUILT_VARIABLES: readonly Variable[] = BUILDINGS.map((builds) => ({
  name: builds,
  type: BUILT[builds],
  builds,
}))

/** Variables of every type and helpers of every sort, as some program has them in scope. */
export const EVERY_VARIABLE: readonly Variable[] = [
  ...VALUE_TYPES.filter((type) => type !== 'test').map((type) => ({ name: type, type })),
  ...(['string', 'int', 'bool'] as const).flatMap((type) =>
    (['string', 'int', 'string?', 'Container', 'string[]'] as const).map((takes) => ({
      name: `${type} of ${takes}`,
      type,
      takes,
    })),
  ),
  ...BUILT_VARIABLES,
]

const known = new Map<SubjectName, ReadonlySet<string>>()

/** Every pair of a construct and one that can stand in it, as `outer > inner`, in programs about a subject. */
export function possiblePairsIn(name: SubjectName): ReadonlySet<string> {
  const found = known.get(name)
  if (found !== undefined) return found
  const world: World = { subject: SUBJECTS[name], scope: EVERY_VARIABLE }
  const pairs = TERM_TYPES.flatMap((type) =>
    optionsFor(type, world).flatMap(({ construct, plans }) =>
      [...new Set(plans.flatMap(({ plan }) => plan.parts))].flatMap((part) =>
        optionsFor(insideOf(part), world)
          .filter((inner) => !isIdle(construct, inner.construct))
          .map((inner) => `${construct} > ${inner.construct}`),
      ),
    ),
  )
  const all = new Set(pairs)
  known.set(name, all)
  return all
}

/** The same in the programs that can be made. */
export function possiblePairs(): ReadonlySet<string> {
  return new Set(SUBJECT_NAMES.flatMap((name) => [...possiblePairsIn(name)]))
}
