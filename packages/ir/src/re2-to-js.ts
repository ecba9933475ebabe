const SPACES = '\\t\\n\\f\\r '
const DOT_ALL = '(?s)'

/**
 * A regular expression of RE2 as one of JavaScript with the same meaning: `.` leaves out the line
 * feed alone, `\s` is ASCII, and code points are written `\u{…}`. Takes what the front end lets
 * through, the syntax that both languages read, and `(?s)` at the start, by which `.` is any character.
 */
export function re2ToJs(written: string): RegExp {
  const isDotAll = written.startsWith(DOT_ALL)
  const pattern = isDotAll ? written.slice(DOT_ALL.length) : written
  let source = ''
  let inClass = false
  for (let index = 0; index < pattern.length; index++) {
    const letter = pattern.charAt(index)
    if (letter === '\\') {
      const next = pattern.charAt(++index)
      if (next === 's') source += inClass ? SPACES : `[${SPACES}]`
      else if (next === 'S') source += `[^${SPACES}]`
      else if (next === 'x' && pattern.charAt(index + 1) === '{') source += '\\u'
      else source += `\\${next}`
    } else if (letter === '.' && !inClass && !isDotAll) source += '[^\\n]'
    else {
      if (letter === '[') inClass = true
      if (letter === ']') inClass = false
      source += letter
    }
  }
  return new RegExp(source, isDotAll ? 'su' : 'u')
}
