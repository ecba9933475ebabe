import type { ScannedUse } from '../scan/judge-objects.ts'
import type { Manifests } from '../scan/read-manifests.ts'
import type { ScannedCluster } from '../scan/scanned-cluster.ts'
import { renderTable } from './render-table.ts'

/** What a scan found. */
export interface ScanReport extends Manifests, Pick<ScannedCluster, 'namespaces' | 'unknownKinds'> {
  readonly environment: string
  readonly uses: readonly ScannedUse[]
}

/** The denials of a scan by object, then the counts by guardrail. */
export function renderScan(scan: ScanReport): string {
  const { environment, objects, files, problems, uses } = scan
  const lines: string[] = []
  for (const { source, problem } of problems) lines.push(`${source}: ${problem}`)
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
  lines.push(...remarks(scan))
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

/** What was taken for granted, or left out, one thing a line. */
function remarks({ passedOver, namespaces, unknownKinds }: ScanReport): readonly string[] {
  const kinds = unknownKinds.map(
    ({ apiVersion, kind, objects }) => `${kind} of ${apiVersion} (${objects})`,
  )
  return [
    ...remark('no objects in', passedOver),
    ...remark('namespaces not in the folder, judged by their names:', namespaces.synthesised),
    ...remark(
      'kinds that neither Kubernetes nor a definition here knows, for no engine to judge:',
      kinds,
    ),
  ]
}

/** How much of a list a line shows. */
const MOST = 10

function remark(text: string, list: readonly string[]): readonly string[] {
  const rest = list.length - MOST
  const shown = rest > 1 ? [...list.slice(0, MOST), `${rest} more`] : list
  return list.length === 0 ? [] : [`${text} ${shown.join(', ')}`]
}
