import { glob, quantity } from 'gatewright'
import { z } from 'zod'

/** A parameter that lists images: each by its full name, or by how it begins and a `*`. */
export const imageNames = z.array(z.string().regex(/^[^*?]*\*?$/))

/** The parameter by which images are left out of a rule. */
export const exemptImages = imageNames
  .default([])
  .describe('Images that are not judged: full names, or beginnings that end in *.')

/** Whether a list of images names this one. */
export function isNamed(image: string | undefined, names: readonly string[]): boolean {
  return names.some((name) => glob(image ?? '', name))
}

/** Whether an amount is no quantity, or more than the other. */
export function exceeds(amount: string, most: string): boolean {
  const size = quantity(amount)
  const bound = quantity(most)
  return size === undefined || bound === undefined || size.greaterThan(bound)
}

/** A parameter that lists ranges of ids, both ends included. */
export const idRanges = z.array(z.object({ min: z.int(), max: z.int() })).default([])

/** Whether an id is in one of the ranges. */
export function isInRanges(id: number, ranges: readonly { min: number; max: number }[]): boolean {
  return ranges.some(({ min, max }) => min <= id && id <= max)
}
