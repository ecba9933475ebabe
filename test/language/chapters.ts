import { DOMAIN_VALUES } from './entries/domain-values.ts'
import { EXPRESSIONS } from './entries/expressions.ts'
import { FUNCTIONS } from './entries/functions.ts'
import { LISTS } from './entries/lists.ts'
import { MAPS } from './entries/maps.ts'
import { MESSAGES } from './entries/messages.ts'
import { OBJECTS } from './entries/objects.ts'
import { PARAMETERS } from './entries/parameters.ts'
import { REQUEST } from './entries/request.ts'
import { STATEMENTS } from './entries/statements.ts'
import { TEXTS } from './entries/texts.ts'
import { VARIABLES } from './entries/variables.ts'
import type { AcceptedEntry, Chapter } from './entry.ts'

export { REFUSED } from './entries/refused.ts'

/** What is compiled, in the order of the page. */
export const ACCEPTED: readonly Chapter<AcceptedEntry>[] = [
  STATEMENTS,
  EXPRESSIONS,
  VARIABLES,
  LISTS,
  MAPS,
  TEXTS,
  DOMAIN_VALUES,
  FUNCTIONS,
  PARAMETERS,
  OBJECTS,
  REQUEST,
  MESSAGES,
]
