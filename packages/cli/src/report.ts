import { type Diagnostic, type DiagnosticFormat, renderers } from '@gatewright/diagnostics'

/** True where standard error may be coloured. */
function hasColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  return process.stderr.isTTY === true
}

/**
 * Shows diagnostics: to people on standard error, in the formats of machines on standard output,
 * where an empty list is a document too.
 */
export function report(
  diagnostics: readonly Diagnostic[],
  source: (file: string) => string | undefined = () => undefined,
  format: DiagnosticFormat = 'terminal',
): void {
  const isForPeople = format === 'terminal'
  if (isForPeople && diagnostics.length === 0) return
  const text = renderers[format](diagnostics, { source, color: isForPeople && hasColor() })
  if (!isForPeople) {
    if (text !== '') process.stdout.write(`${text}\n`)
    return
  }
  process.stderr.write(`${text}\n`)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  process.stderr.write(`\n${errors.length} error${errors.length === 1 ? '' : 's'}\n`)
  const explained = errors.find(({ code }) => code.startsWith('GW'))
  if (explained !== undefined)
    process.stderr.write(`gatewright explain ${explained.code} says more\n`)
}
