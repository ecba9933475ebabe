import { escapeText } from '../text/escape-text.ts'

const NAMED = {
  '\\': '\\\\',
  '"': '\\"',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A text as a Rego string literal: one of JSON, with whatever is not printable escaped. */
export function quoteRego(text: string): string {
  const body = escapeText(text, NAMED, (code) =>
    String.fromCodePoint(code)
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
  return `"${body}"`
}
