import type { Origin } from '../origin.ts'

/** A place in a text; `line` and `column` count from 1, `column` in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The lines that an origin touches and where it begins and ends; `end` is exclusive. */
export interface SourceRange {
  readonly lines: readonly string[]
  readonly start: Position
  readonly end: Position
}

// The line terminators of ECMAScript, which are also those that give an origin its line.
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g

/**
 * Finds an origin in its text. Line and column lead, since an origin from another tool has no
 * offsets; the offsets give the length. `undefined` without the text and where it has no such line.
 */
export function sourceRange(
  { line, column, start, end }: Origin,
  text: string | undefined,
): SourceRange | undefined {
  if (text === undefined) return undefined
  const starts = [
    0,
    ...Array.from(text.matchAll(LINE_BREAK), (match) => match.index + match[0].length),
  ]
  const lines = text.split(LINE_BREAK)
  const first = lines[line - 1]
  if (first === undefined) return undefined
  const startColumn = Math.min(column, first.length + 1)
  const endOffset = Math.min((starts[line - 1] ?? 0) + startColumn - 1 + end - start, text.length)
  let last = line
  // An end at the very start of a line belongs to the line before it.
  while ((starts[last] ?? Number.POSITIVE_INFINITY) < endOffset) last++
  const lastLength = lines[last - 1]?.length ?? 0
  const endColumn = Math.min(endOffset - (starts[last - 1] ?? 0), lastLength) + 1
  return {
    lines: lines.slice(line - 1, last),
    start: { line, column: startColumn },
    end: { line: last, column: endColumn },
  }
}
