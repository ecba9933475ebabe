import { UNPRINTABLE } from '../text/unprintable.ts'

/** What OPA takes for annotations of a rule. */
const ANNOTATIONS = /^\s*METADATA/

/** A text as lines of comment: nothing in it can end the comment, or mean anything to OPA. */
export function regoComment(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => {
      const shown = line.replaceAll(new RegExp(UNPRINTABLE, 'gu'), ' ').trimEnd()
      if (shown === '') return '#'
      return ANNOTATIONS.test(shown) ? `# - ${shown}` : `# ${shown}`
    })
    .join('\n')
}
