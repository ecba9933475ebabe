const SPECIAL = /[\\^$.*+?()[\]{}|]/

/** A pattern in which `*` is any text and `?` any one character, as a regular expression of RE2. */
export function globToRe2(pattern: string): string {
  const parts = [...pattern.replace(/\*+/g, '*')].map((letter) => {
    if (letter === '*') return '.*'
    if (letter === '?') return '.'
    return SPECIAL.test(letter) ? `\\${letter}` : letter
  })
  return `(?s)^${parts.join('')}$`
}
