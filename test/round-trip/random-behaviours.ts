import { Random } from '../../packages/verify/src/fuzz/random.ts'
import { makeProgram } from '../../packages/verify/src/programs/make-program.ts'
import { PairCounts } from '../../packages/verify/src/programs/pair-counts.ts'
import { printProgram } from '../../packages/verify/src/programs/print-program.ts'
import { SUBJECT_NAMES } from '../../packages/verify/src/programs/subjects.ts'
import type { Behaviour } from '../behaviour/behaviour.ts'

/** Random programs in the form of behaviours, without objects. */
export function randomBehaviours(seed: number, count: number): readonly Behaviour[] {
  const random = new Random(seed)
  const pairs = new PairCounts()
  return Array.from({ length: count }, (_, index): Behaviour => {
    const subject = SUBJECT_NAMES[index % SUBJECT_NAMES.length] ?? 'pods'
    const program = printProgram(makeProgram(`p${index}`, subject, random, pairs))
    const { id, on, before, check, schema, params } = program
    const given = schema === undefined ? {} : { schema, params }
    return { id, on, before, check, objects: [], ...given }
  })
}
