import type { Behaviour } from './behaviour.ts'
import { ABSENCE } from './behaviours/absence.ts'
import { ABSENT_AND_FALSE } from './behaviours/absent-and-false.ts'
import { COMPUTED_KEYS } from './behaviours/computed-keys.ts'
import { CONSTANTS } from './behaviours/constants.ts'
import { CONTROL_FLOW } from './behaviours/control-flow.ts'
import { DOMAIN_VALUES } from './behaviours/domain-values.ts'
import { ENDING_LOOPS } from './behaviours/ending-loops.ts'
import { EXISTING } from './behaviours/existing.ts'
import { FOUND_BY_PROGRAMS } from './behaviours/found-by-programs.ts'
import { HELPERS } from './behaviours/helpers.ts'
import { LANGUAGE } from './behaviours/language.ts'
import { LISTS } from './behaviours/lists.ts'
import { MAPS } from './behaviours/maps.ts'
import { NAMED_CONSTANTS } from './behaviours/named-constants.ts'
import { NOTHING } from './behaviours/nothing.ts'
import { ODD_TEXTS } from './behaviours/odd-texts.ts'
import { QUANTITIES } from './behaviours/quantities.ts'
import { SCALARS } from './behaviours/scalars.ts'
import { SELECTORS } from './behaviours/selectors.ts'
import { TRANSITIONS } from './behaviours/transitions.ts'
import { TYPES } from './behaviours/types.ts'
import { VARIABLES } from './behaviours/variables.ts'

/** What every engine must decide, by topic. */
export const TOPICS: Readonly<Record<string, readonly Behaviour[]>> = {
  absence: ABSENCE,
  lists: LISTS,
  maps: MAPS,
  scalars: SCALARS,
  'found by programs': FOUND_BY_PROGRAMS,
  'absent and false': ABSENT_AND_FALSE,
  'control flow': CONTROL_FLOW,
  'loops that end early': ENDING_LOOPS,
  'computed keys': COMPUTED_KEYS,
  helpers: HELPERS,
  constants: CONSTANTS,
  transitions: TRANSITIONS,
  selectors: SELECTORS,
  'objects from before': EXISTING,
  language: LANGUAGE,
  'named constants': NAMED_CONSTANTS,
  variables: VARIABLES,
  types: TYPES,
  'domain values': DOMAIN_VALUES,
  'odd texts': ODD_TEXTS,
  quantities: QUANTITIES,
  nothing: NOTHING,
}

/** All of it. */
export const BEHAVIOURS: readonly Behaviour[] = Object.values(TOPICS).flat()
