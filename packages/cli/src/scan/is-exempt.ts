import type { ManifestObject } from '@gatewright/dsl'
import type { MatchedKind } from '@gatewright/ir'

/**
 * True where a use exempts the Namespace of an object; a Namespace is exempt by its own name, and what
 * is in none never is.
 *
 * @param globs - names, with `*` at either end
 */
export function isExempt(
  { metadata }: ManifestObject,
  { group, kind, namespaced }: Pick<MatchedKind, 'group' | 'kind' | 'namespaced'>,
  globs: readonly string[],
): boolean {
  const isNamespace = kind === 'Namespace' && group === ''
  if (!isNamespace && !namespaced) return false
  const text = (isNamespace ? metadata?.name : metadata?.namespace || 'default') ?? ''
  return globs.some((glob) => {
    const inner = glob.replace(/^\*|\*$/g, '')
    if (glob.startsWith('*') && glob.endsWith('*')) return text.includes(inner)
    if (glob.startsWith('*')) return text.endsWith(inner)
    return glob.endsWith('*') ? text.startsWith(inner) : text === glob
  })
}
