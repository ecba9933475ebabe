import type { Target } from '@gatewright/backend'
import { parse } from 'yaml'

/** How each engine words a refusal: the messages of the policy of this name. */
const MESSAGES: { readonly [T in Target]: (text: string, policy: string) => readonly string[] } = {
  kubernetes: (text, policy) => {
    const [, name, message] =
      /ValidatingAdmissionPolicy '([^']+)' with binding '[^']+' denied request: (.*)$/s.exec(
        text,
      ) ?? []
    return name === policy && message !== undefined ? [message] : []
  },
  kyverno: (text, policy) => {
    const [, name, message] = /denied the request: Policy (\S+) failed: (.*)$/s.exec(text) ?? []
    return name === policy && message !== undefined ? [message] : []
  },
  // A map of maps, as YAML: the messages of each rule of each policy.
  'kyverno-legacy': (text, policy) => {
    const [, listed] = /blocked due to the following policies\s*(.*)$/s.exec(text) ?? []
    const rules = listed === undefined ? undefined : Object(parse(listed))[policy]
    return Object.values(Object(rules)).map((message) => String(message).trimEnd())
  },
  gatekeeper: (text, policy) => {
    const [, listed = ''] = /denied the request: (.*)$/s.exec(text) ?? []
    const mark = `[${policy}] `
    return listed
      .split('\n')
      .filter((line) => line.startsWith(mark))
      .map((line) => line.slice(mark.length))
  },
}

/** The messages with which an engine refused a request by the policy of this name; none where another one did. */
export function readDenial(target: Target, text: string, policy: string): readonly string[] {
  return MESSAGES[target](text, policy)
}
