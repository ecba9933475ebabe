const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A text as a CEL string literal on one line; whatever is not printable is escaped. */
export function quoteCel(text: string): string {
  const body = [...text].map((letter) => NAMED[letter] ?? printable(letter)).join('')
  return `'${body}'`
}

function printable(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(letter)) return letter
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`
}
