import type { Diagnostic } from '../diagnostic.ts'
import { painter } from './ansi.ts'
import { codeFrame, type FrameOptions, frameRow } from './code-frame.ts'
import { displayLines } from './display-text.ts'
import type { RenderOptions } from './render-options.ts'
import { sourceRange } from './source-range.ts'

/**
 * Diagnostics for a person at a terminal: the message, the source with the range marked, related
 * places, and what to write instead. Diagnostics are separated by an empty line.
 */
export function renderTerminal(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  return diagnostics.map((diagnostic) => renderOne(diagnostic, options)).join('\n\n')
}

function renderOne(diagnostic: Diagnostic, { color, source }: RenderOptions): string {
  const { code, name, severity, message, origin, related = [], help } = diagnostic
  const paint = painter(color)
  const places = [
    ...(origin === undefined ? [] : [origin]),
    ...related.map((place) => place.origin),
  ]
  const lastLines = places.map(
    (place) => sourceRange(place, source(place.file))?.end.line ?? place.line,
  )
  const gutter = String(Math.max(...lastLines, 1)).length
  const frame: FrameOptions = { gutter, mark: '^', style: severity, paint }
  const note: FrameOptions = { gutter, mark: '-', style: 'help', paint }
  const lines = [
    `${paint(severity, `${severity}[${code}]`)} ${paint('strong', displayLines(`${name}: ${message}`))}`,
  ]
  if (origin !== undefined) lines.push(...codeFrame(origin, source(origin.file), frame))
  for (const place of related) {
    lines.push(`${paint('strong', 'note')}: ${displayLines(place.message)}`)
    lines.push(...codeFrame(place.origin, source(place.origin.file), note))
  }
  if (help !== undefined) {
    if (lines.length > 1) lines.push(frameRow('', '', frame))
    const indent = ' '.repeat(gutter + '  = help: '.length - 1)
    const text = displayLines(help).replaceAll('\n', `\n${indent}`)
    lines.push(`${' '.repeat(gutter)} ${paint('gutter', '=')} ${paint('help', 'help')}: ${text}`)
  }
  return lines.join('\n')
}
