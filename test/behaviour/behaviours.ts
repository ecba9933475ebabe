import type { Behaviour } from './behaviour.ts'
import { ABSENCE } from './behaviours/absence.ts'

import { CONTROL_FLOW } from './behaviours/control-flow.ts'
import { FOUND_BY_PROGRAMS } from './behaviours/found-by-programs.ts'
import { LANGUAGE } from './behaviours/language.ts'
import { LISTS } from './behaviours/lists.ts'
import { MAPS } from './behaviours/maps.ts'
import { SCALARS } from './behaviours/scalars.ts'
import { TRANSITIONS } from './behaviours/transitions.ts'

/** What every engine must decide, by topic. */
export const TOPICS: Readonly<Record<string, readonly Behaviour[]>> = {
  absence: ABSENCE,
  lists: LISTS,
  maps: MAPS,
  scalars: SCALARS,
  'found by programs': FOUND_BY_PROGRAMS,
  'control flow': CONTROL_FLOW,
  transitions: TRANSITIONS,
  language: LANGUAGE,
}

/** All of it. */
export const BEHAVIOURS: readonly Behaviour[] = Object.values(TOPICS).flat()
