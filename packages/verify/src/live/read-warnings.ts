import type { Target } from '@gatewright/backend'
import type { LiveWarning } from './live-answer.ts'

/** How each engine words a warning, with the name of its policy and the message. */
const WORDING: { readonly [T in Target]: RegExp } = {
  kubernetes:
    /^Validation failed for ValidatingAdmissionPolicy '([^']+)' with binding '[^']+': (.*)$/s,
  kyverno: /^Policy (\S+) failed: (.*)$/s,
  'kyverno-legacy': /^policy ([^\s.]+)\.[^\s:]+: (.*)$/s,
  gatekeeper: /^\[([^\]]+)\] (.*)$/s,
}

const TARGETS = Object.keys(WORDING) as readonly Target[]

/** The warnings of policies; what else an API server warns of is left out. */
export function readWarnings(texts: readonly string[]): readonly LiveWarning[] {
  return texts.flatMap((text) =>
    TARGETS.flatMap((target) => {
      const [, policy, message] = WORDING[target].exec(text) ?? []
      return policy === undefined || message === undefined ? [] : [{ target, policy, message }]
    }),
  )
}

/** An API server cuts its warnings once all of them together are longer, in characters. */
const MOST = 4096
/** What engines put around a message, at most, in characters. */
const AROUND = 200

/**
 * True where the messages of a denial can be read in warnings: an API server drops a text with control characters, and
 * cuts long ones.
 *
 * @param policies - how many policies may say them
 */
export function canBeWarned(messages: readonly string[], policies: number): boolean {
  const characters = messages.reduce((sum, message) => sum + message.length + AROUND, 0)
  return characters * policies < MOST && messages.every((message) => !/\p{Cc}/u.test(message))
}
