import type { Origin } from '../origin.ts'
import type { Paint, Style } from './ansi.ts'
import { displayText, displayWidth } from './display-text.ts'
import { type SourceRange, sourceRange } from './source-range.ts'

/** How a frame is drawn: `gutter` is the width of the line numbers, `style` that of the marks. */
export interface FrameOptions {
  readonly gutter: number
  readonly mark: '^' | '-'
  readonly style: Style
  readonly paint: Paint
}

/** The rows that a long range keeps: its first ones and its last ones. */
const HEAD_ROWS = 4
const TAIL_ROWS = 2

/**
 * The lines below a diagnostic's header: its place, and the source with the range marked. Without
 * the source, the place alone.
 *
 * ```text
 *   --> guardrails/owner.ts:7:14
 *    |
 *  7 |   const { a, ...rest } = object
 *    |              ^^^^^^^
 * ```
 */
export function codeFrame(
  origin: Origin,
  text: string | undefined,
  options: FrameOptions,
): string[] {
  const { gutter, paint } = options
  const place = `${displayText(origin.file)}:${origin.line}:${origin.column}`
  const head = `${' '.repeat(gutter)}${paint('gutter', '-->')} ${place}`
  const range = sourceRange(origin, text)
  if (range === undefined) return [head]
  const rows = range.lines.length === 1 ? oneLine(range, options) : manyLines(range, options)
  return [head, frameRow('', '', options), ...rows]
}

/** One row of a frame: the line number, or nothing, and a text beside the bar. */
export function frameRow(label: string, text: string, { gutter, paint }: FrameOptions): string {
  return `${paint('gutter', `${label.padStart(gutter)} |`)}${text === '' ? '' : ` ${text}`}`
}

function oneLine({ lines, start, end }: SourceRange, options: FrameOptions): string[] {
  const line = lines[0] ?? ''
  const before = columnsBefore(line, start.column)
  const width = Math.max(columnsBefore(line, end.column) - before, 1)
  const marks = options.paint(options.style, options.mark.repeat(width))
  return [
    frameRow(String(start.line), displayText(line), options),
    frameRow('', `${' '.repeat(before)}${marks}`, options),
  ]
}

/** A range over several lines has a bar on its left, from its first character to its last. */
function manyLines({ lines, start, end }: SourceRange, options: FrameOptions): string[] {
  const { gutter, mark, style, paint } = options
  const bar = (text: string): string => paint(style, text)
  const [first = '', ...rest] = lines
  const beforeStart = columnsBefore(first, start.column)
  const beforeEnd = Math.max(columnsBefore(rest.at(-1) ?? '', end.column) - 1, 0)
  const rows = [
    frameRow(String(start.line), `  ${displayText(first)}`, options),
    frameRow('', ` ${bar(`${'_'.repeat(beforeStart + 1)}${mark}`)}`, options),
    ...rest.map((line, index) => {
      const text = `${bar('|')} ${displayText(line)}`.trimEnd()
      return frameRow(String(start.line + 1 + index), text, options)
    }),
  ]
  const elided = rows.length - HEAD_ROWS - TAIL_ROWS
  if (elided > 1) rows.splice(HEAD_ROWS, elided, `${'...'.padEnd(gutter + 3)}${bar('|')}`)
  return [...rows, frameRow('', bar(`|${'_'.repeat(beforeEnd + 1)}${mark}`), options)]
}

function columnsBefore(line: string, column: number): number {
  return displayWidth(displayText(line.slice(0, column - 1)))
}
