import { type Diagnostic, renderTerminal } from '@gatewright/diagnostics'

/** True where standard error may be coloured. */
export function hasColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  return process.stderr.isTTY === true
}

/** Shows diagnostics to the user, on standard error. */
export function report(
  diagnostics: readonly Diagnostic[],
  source: (file: string) => string | undefined = () => undefined,
): void {
  if (diagnostics.length === 0) return
  process.stderr.write(`${renderTerminal(diagnostics, { source, color: hasColor() })}\n`)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) process.stderr.write(`\n${errors} error${errors === 1 ? '' : 's'}\n`)
}
