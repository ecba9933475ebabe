import type { Target } from '@gatewright/backend'

/** What everyone must say about an object. */
export interface Expectation {
  readonly verdict: 'allow' | 'deny'
  readonly messages: readonly string[]
  /** False where the policy does not look at the request. */
  readonly matched: boolean
  /** True where its labels alone keep an object from being judged: some targets look, and allow it. */
  readonly unselected?: boolean | undefined
}

/** Limits beyond which the CEL engines show the policy's static message instead. */
const MESSAGE_LIMIT = 5120

/** What a ValidatingPolicy shows for a message that is empty. */
const KYVERNO_SAYS_NOTHING = 'CEL expression validation failed at index 0'

/**
 * Why what an engine said is not what the function says; undefined where they agree.
 *
 * @param title - what a CEL engine shows where it cannot show the messages
 */
export function problemOf(
  target: Target,
  title: string,
  one: Expectation,
  outcome: string,
  messages: readonly string[],
): string | undefined {
  if (outcome === 'notMatched')
    return one.matched ? 'the policy was not applied to the object' : undefined
  const looksAtMore = target === 'gatekeeper' || one.unselected === true
  if (!one.matched && outcome === 'allow' && looksAtMore) return undefined
  if (!one.matched) return 'the policy was applied to an object that it does not match'
  if (outcome !== one.verdict) return 'the verdicts differ'
  if (outcome === 'allow') return undefined
  if (target === 'gatekeeper')
    return sameSet(messages, one.messages) ? undefined : 'the messages differ'
  const text = shownText(target, title, one.messages)
  return messages.length === 1 && messages[0] === text ? undefined : 'the messages differ'
}

/** The text that a CEL engine shows: the messages joined, or the static one where it cannot. */
function shownText(target: Target, title: string, messages: readonly string[]): string {
  const joined = messages.join('; ')
  if (target === 'kyverno') return joined === '' ? KYVERNO_SAYS_NOTHING : joined
  const text = joined.trim()
  const isShown = Buffer.byteLength(joined) <= MESSAGE_LIMIT && !text.includes('\n') && text !== ''
  return isShown ? text : title
}

/** True where both hold the same texts, whatever their order and number. */
export function sameSet(left: readonly string[], right: readonly string[]): boolean {
  const sorted = (list: readonly string[]): string => JSON.stringify([...new Set(list)].sort())
  return sorted(left) === sorted(right)
}
