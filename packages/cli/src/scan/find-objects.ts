import type { Diagnostic } from '@gatewright/diagnostics'
import type { ManifestObject } from '@gatewright/dsl'
import { cliDiagnostics } from '../diagnostics.ts'

/** An object of a document, or what is wrong with a thing that should be one. */
export type FoundInDocument = { readonly object: ManifestObject } | { readonly problem: Diagnostic }

interface Members {
  readonly [member: string]: unknown
}

/**
 * The objects that a document holds: itself, or the items of a List. A document that names neither
 * `apiVersion` nor `kind` is something else, such as the values of a chart, and holds none.
 */
export function findObjects(document: unknown): readonly FoundInDocument[] {
  if (!isMembers(document)) return []
  const { apiVersion = null, kind = null } = document
  return apiVersion === null && kind === null ? [] : objectsOf(document, 'the document')
}

function objectsOf(value: unknown, place: string): readonly FoundInDocument[] {
  if (!isMembers(value)) return refused(place, 'is no object')
  const { apiVersion, kind, items } = value
  for (const [name, text] of Object.entries({ apiVersion, kind }))
    if (typeof text !== 'string' || text === '')
      return refused(
        place,
        (text ?? '') === '' ? `has no ${name}` : `has a value of ${name} that is no text`,
      )
  if (kind === 'List' && (items ?? null) === null) return []
  if (!(kind as string).endsWith('List') || (kind !== 'List' && !Array.isArray(items)))
    return [{ object: value as unknown as ManifestObject }]
  if (!Array.isArray(items)) return refused(place, 'is a List whose items are no list')
  // The items of a list of one kind need not repeat it.
  const common = kind === 'List' ? {} : { apiVersion, kind: (kind as string).slice(0, -4) }
  return items.flatMap((item, index) =>
    objectsOf(isMembers(item) ? { ...common, ...item } : item, `item ${index + 1} of ${place}`),
  )
}

function refused(place: string, problem: string): readonly FoundInDocument[] {
  return [{ problem: cliDiagnostics.GW4013({ place, problem }) }]
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
