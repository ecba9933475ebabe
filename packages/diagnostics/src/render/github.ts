import type { Diagnostic } from '../diagnostic.ts'
import type { RenderOptions } from './render-options.ts'
import { sourceRange } from './source-range.ts'

/** Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request. */
export function renderGithub(
  diagnostics: readonly Diagnostic[],
  { source }: RenderOptions,
): string {
  return diagnostics.map((diagnostic) => command(diagnostic, source)).join('\n')
}

function command(diagnostic: Diagnostic, source: RenderOptions['source']): string {
  const { code, name, severity, message, origin, related = [], help } = diagnostic
  const properties: Record<string, string | number> = {}
  if (origin !== undefined) {
    properties.file = origin.file
    properties.line = origin.line
    properties.col = origin.column
    properties.endLine = sourceRange(origin, source(origin.file))?.end.line ?? origin.line
  }
  properties.title = `${code} ${name}`
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  const lines = [
    message,
    ...related.map(({ message, origin }) => `note: ${message} (${origin.file}:${origin.line})`),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ]
  return `::${severity} ${list.join(',')}::${escapeData(lines.join('\n'))}`
}

// The runner undoes exactly these, in its ActionCommand.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
