import type { Random } from '../fuzz/random.ts'
import { possiblePairs, possiblePairsIn } from './construct-pairs.ts'
import type { PairCounts } from './pair-counts.ts'
import { SUBJECT_NAMES, type SubjectName } from './subjects.ts'

/** What the next program is about: any subject, or one that can hold a pair which no program has held so far. */
export function chooseSubject(random: Random, pairs: PairCounts): SubjectName {
  const wanted = [...possiblePairs()].filter((pair) => !pairs.has(pair))
  if (wanted.length === 0) return random.pick(SUBJECT_NAMES)
  const pair = random.pick(wanted)
  return random.pick(SUBJECT_NAMES.filter((name) => possiblePairsIn(name).has(pair)))
}
