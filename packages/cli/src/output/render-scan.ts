import type { Manifests } from '../project/read-manifests.ts'
import { renderTable } from './render-table.ts'

/** What one use of a guardrail says about the objects of a scan. */
export interface ScannedUse {
  readonly name: string
  readonly allow: number
  readonly deny: number
  readonly notMatched: number
  readonly denials: readonly { readonly source: string; readonly messages: readonly string[] }[]
}

/** What a scan found. */
export interface ScanReport extends Manifests {
  readonly environment: string
  readonly uses: readonly ScannedUse[]
}

/** The denials of a scan by object, then the counts by guardrail. */
export function renderScan({ environment, objects, files, problems, uses }: ScanReport): string {
  const lines: string[] = []
  for (const { source, problem } of problems) lines.push(`${source}: not read: ${problem}`)
  for (const { source, object } of objects) {
    const denials = uses.flatMap(({ name, denials: all }) =>
      all
        .filter((denial) => denial.source === source)
        .flatMap(({ messages }) => messages.map((message) => `  ${name}: ${message}`)),
    )
    if (denials.length === 0) continue
    const { namespace, name = '' } = object.metadata ?? {}
    const place = namespace === undefined ? name : `${namespace}/${name}`
    lines.push(`${source}: ${object.kind} ${place}`, ...denials)
  }
  if (lines.length > 0) lines.push('')
  lines.push(
    `${objects.length} objects in ${files} files, judged by the guardrails of ${environment}`,
    renderTable([
      ['guardrail', 'allow', 'deny', 'not matched'],
      ...uses.map(({ name, allow, deny, notMatched }) => [
        name,
        String(allow),
        String(deny),
        String(notMatched),
      ]),
    ]),
  )
  return `${lines.join('\n')}\n`
}
