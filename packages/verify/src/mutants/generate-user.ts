import type { RequestUser } from '@gatewright/dsl'
import { readFacts } from '../read-facts.ts'
import type { RequestSource } from './generate-request.ts'
import { textsOf } from './texts-of.ts'

/** Of a hundred requests to a rule about who asks: those that somebody else sends. */
const OTHER_USER = 50

/** Who sends a generated request: often somebody that the parameters or the cases name, or almost. */
export function generateUser(
  user: RequestUser | undefined,
  { suite, random }: RequestSource,
): RequestUser | undefined {
  if (!readFacts(suite.policy).user || !random.chance(OTHER_USER)) return user
  const known = suite.cases.flatMap(({ request }) => request.user ?? [])
  const texts = textsOf(suite.params)
  const text = (): string =>
    texts.length === 0 ? 'somebody' : random.pick(texts) + random.pick(['', '', 'x'])
  const named = random.pick([
    ...known,
    { username: text() },
    { username: text() },
    { username: '' },
  ])
  const groups = random.pick([undefined, [], [text()], [text(), 'developers'], named.groups])
  const { groups: _, ...rest } = named
  return groups === undefined ? rest : { ...rest, groups }
}
