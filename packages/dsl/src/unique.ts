/**
 * Each text of a list once, where it stands first.
 *
 * @example
 * const names = containers.map((container) => container.name)
 * if (unique(names).length < names.length) deny('two containers have one name')
 */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
