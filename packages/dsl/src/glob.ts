/**
 * True where a text matches a pattern as a whole: `*` stands for any text, an empty one and `/` included,
 * `?` for any one character, and everything else for itself.
 *
 * @see https://kyverno.io/docs/policy-types/cluster-policy/validate/#wildcards
 */
export function glob(text: string, pattern: string): boolean {
  const letters = [...text]
  const wanted = [...pattern]
  let at = 0
  let next = 0
  let star = -1
  let resume = 0
  while (at < letters.length) {
    if (wanted[next] === '*') {
      star = next++
      resume = at
    } else if (next < wanted.length && (wanted[next] === '?' || wanted[next] === letters[at])) {
      at++
      next++
    } else if (star >= 0) {
      // The last star takes one more letter.
      next = star + 1
      at = ++resume
    } else return false
  }
  return wanted.slice(next).every((letter) => letter === '*')
}
