/**
 * Texts in the order of their letters' numbers in Unicode, which is the order of every engine.
 *
 * The keys of a map have no order that engines share: sort them before they are joined or shown.
 *
 * @example
 * for (const name of sorted(Object.keys(object.data ?? {}))) deny(`${name} is not wanted`)
 */
export function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort((left, right) => {
    const [one, other] = [[...left], [...right]]
    const place = one.findIndex((letter, index) => letter !== other[index])
    if (place === -1) return one.length - other.length
    return (one[place]?.codePointAt(0) ?? 0) - (other[place]?.codePointAt(0) ?? -1)
  })
}
