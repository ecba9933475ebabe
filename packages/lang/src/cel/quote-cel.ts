import { escapeText } from '../text/escape-text.ts'

const NAMED = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text as a CEL string literal. */
export function quoteCel(text: string): string {
  const body = escapeText(text, NAMED, (code) =>
    code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`,
  )
  return `'${body}'`
}
