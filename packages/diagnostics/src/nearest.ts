import { distance } from 'fastest-levenshtein'

/** The share of its letters that a name may be wrong in and still be taken for another. */
const TOLERANCE = 0.4

/** Letters that a name must have to be taken for the beginning of another. */
const PREFIX = 3

/** The known name that a mistyped one was probably meant to be; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase()
  const limit = Math.max(1, Math.floor(name.length * TOLERANCE))
  const [best] = known
    .map((one) => ({ one, far: mistakes(wanted, one.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    // Equally near ones keep the order in which they are known.
    .sort((a, b) => a.far - b.far)
  if (best !== undefined || name.length < PREFIX) return best?.one
  return known.find((one) => one.toLowerCase().startsWith(wanted))
}

/** Wrong, missing and additional letters; letters in the wrong order are one mistake. */
function mistakes(wanted: string, known: string): number {
  const isSwapped = wanted.length === known.length && sorted(wanted) === sorted(known)
  return isSwapped && wanted !== known ? 1 : distance(wanted, known)
}

function sorted(name: string): string {
  return [...name].sort().join('')
}
