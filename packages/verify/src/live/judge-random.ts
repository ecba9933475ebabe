import { makeRequest, objectsOf } from '../fuzz/make-request.ts'
import { poolOf } from '../fuzz/mutate-object.ts'
import type { Random } from '../fuzz/random.ts'
import { completeRequest } from './complete-object.ts'
import { type JudgedLive, judgeAll } from './judge-cases.ts'
import type { LiveJudging, LiveRequest } from './judge-live.ts'
import type { LivePolicy } from './live-policy.ts'

/** How many requests are tried for each that an API server lets through to admission. */
const TRIES = 6
const BATCH = 40

/**
 * Judges random changes of the cases' objects until enough of them have reached admission, or too many have not.
 *
 * @param count - requests that are to reach it
 */
export async function judgeRandom(
  judging: LiveJudging,
  policies: readonly LivePolicy[],
  count: number,
  random: Random,
): Promise<readonly JudgedLive[]> {
  const judged: JudgedLive[] = []
  const filled = policies.filter(({ suite }) => suite.cases.length > 0)
  const reached = (): number => judged.filter(({ outcome }) => outcome.kind === 'judged').length
  while (filled.length > 0 && reached() < count && judged.length < TRIES * count) {
    const size = Math.min(BATCH, count - reached())
    const batch = Array.from({ length: size }, (_, index) =>
      randomRequest(random.pick(filled), judged.length + index, random),
    )
    judged.push(...(await judgeAll(judging, batch)))
  }
  return judged
}

function randomRequest(
  { name: policy, suite }: LivePolicy,
  index: number,
  random: Random,
): LiveRequest {
  const { request } = makeRequest(suite, poolOf(suite.cases.flatMap(objectsOf)), random)
  const form = request.operation === 'UPDATE' && random.chance(30) ? 'patch' : 'whole'
  return { suite, policy, name: `random ${index}`, request: completeRequest(request), form }
}
