import { UNPRINTABLE } from './unprintable.ts'

const HALF = /^\p{Cs}$/u

/**
 * The inside of a string literal, on one line: `named` says how some letters are written, and
 * `numbered` writes a code point that is not printable.
 *
 * Half of a surrogate pair is an error: no engine can hold it, so that nothing could be equal to it.
 */
export function escapeText(
  text: string,
  named: Readonly<Record<string, string>>,
  numbered: (code: number) => string,
): string {
  return [...text]
    .map((letter) => {
      if (HALF.test(letter)) throw new Error(`half of a surrogate pair: ${JSON.stringify(text)}`)
      if (named[letter] !== undefined) return named[letter]
      return UNPRINTABLE.test(letter) ? numbered(letter.codePointAt(0) ?? 0) : letter
    })
    .join('')
}
