import type { Construct, Plan } from '../construct.ts'
import { ENTRIES } from '../value-type.ts'
import { braced } from './blocks.ts'
import { fixed, type PlanTable } from './make-construct.ts'

/** How a loop ends early: itself, or the check with it. */
export type Ending = 'break' | 'return'

const ENDING_WAYS: readonly Ending[] = ['break', 'return']

/** Loops that may end early, and what they do for an entry: they deny where they end alone. */
export type EndingName = 'endingLoop' | 'end' | 'endWithDenial' | 'goOn' | 'endIf'

const ending = (plans: (way: Ending) => readonly Plan[]): PlanTable =>
  Object.fromEntries(ENDING_WAYS.map((way) => [`ends ${way}`, plans(way)]))

const loopsThat = (...ways: readonly Ending[]): readonly Plan[] =>
  ways.flatMap((way) =>
    ENTRIES.map((entry): Plan => ({ parts: [`${entry}[]`, `ends ${way}`], binds: [entry] })),
  )

/** Loops that may end early. */
export const ENDINGS: Readonly<Record<EndingName, Construct>> = {
  // Around a loop that ends the check another one would deny and go on.
  endingLoop: fixed(
    { statement: loopsThat('break', 'return'), loopStatement: loopsThat('break') },
    ({ names }, { free }) => `for (const ${names[0]} of ${free(0)}) ${braced(free(1))}`,
  ),
  end: fixed(
    ending((text) => [{ parts: [], text }]),
    ({ text }) => text,
  ),
  endWithDenial: fixed(
    ending((text) => [{ parts: ['string'], text }]),
    ({ text }, { free }) =>
      text === 'return' ? `return deny(${free(0)})` : `deny(${free(0)})\n${text}`,
  ),
  goOn: fixed(
    ending(() => [{ parts: [] }]),
    () => 'continue',
  ),
  endIf: fixed(
    ending((way) => [{ parts: ['test', `ends ${way}`, `ends ${way}`] }]),
    (_, { free }) => `if (${free(0)}) ${braced(free(1))}\n${free(2)}`,
  ),
}
