import type { Chapter, RefusedEntry } from '../entry.ts'
import { REFUSED_CALLS } from './refused-calls.ts'
import { REFUSED_EXPRESSIONS } from './refused-expressions.ts'
import { REFUSED_STATEMENTS } from './refused-statements.ts'

/** What is not compiled, by where it stands. */
export const REFUSED: readonly Chapter<RefusedEntry>[] = [
  { title: 'Refused statements', text: '', entries: REFUSED_STATEMENTS },
  { title: 'Refused expressions', text: '', entries: REFUSED_EXPRESSIONS },
  { title: 'Refused calls and values', text: '', entries: REFUSED_CALLS },
]
