import type { TermType, Variable, World } from './construct.ts'
import { BUILDINGS, BUILT } from './constructs/variables.ts'
import { TERM_TYPES } from './costs.ts'
import { isIdle } from './is-idle.ts'
import { optionsFor } from './options.ts'
import { SUBJECT_NAMES, SUBJECTS } from './subjects.ts'
import { VALUE_TYPES } from './value-type.ts'

const BLOCKS: Readonly<Record<'block' | 'loopBlock', TermType>> = {
  block: 'statement',
  loopBlock: 'loopStatement',
}

/** Variables of every type and helpers of every sort, as some program has them in scope. */
const SCOPE: readonly Variable[] = [
  ...VALUE_TYPES.filter((type) => type !== 'test').map((type) => ({ name: type, type })),
  ...(['string', 'int', 'bool'] as const).flatMap((type) =>
    (['string', 'int', 'string?', 'Container', 'string[]'] as const).map((takes) => ({
      name: `${type} of ${takes}`,
      type,
      takes,
    })),
  ),
  ...BUILDINGS.map((builds) => ({ name: builds, type: BUILT[builds], builds })),
]

/** Every pair of a construct and one that can stand in it, as `outer > inner`, in the programs that can be made. */
export function possiblePairs(): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const name of SUBJECT_NAMES) {
    const world: World = { subject: SUBJECTS[name], scope: SCOPE }
    for (const type of TERM_TYPES)
      for (const { construct, plans } of optionsFor(type, world))
        for (const part of new Set(plans.flatMap(({ plan }) => plan.parts))) {
          const inside = BLOCKS[part as 'block' | 'loopBlock'] ?? part
          for (const inner of optionsFor(inside, world))
            if (!isIdle(construct, inner.construct)) pairs.add(`${construct} > ${inner.construct}`)
        }
  }
  return pairs
}
