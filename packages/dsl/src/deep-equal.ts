import { storedForm } from './canonical-object.ts'

/**
 * True where two values are the same through and through, as they are stored: two absent values are
 * equal, the order of a map's keys does not count, that of a list does.
 */
export function deepEqual<T>(left: T, right: T): boolean {
  return isEqual(storedForm(left), storedForm(right))
}

/** True where a part of an object differs from what it was before: `!deepEqual(before, after)`. */
export function changed<T>(before: T, after: T): boolean {
  return !deepEqual(before, after)
}

function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null)
    return left === right || (isAbsent(left) && isAbsent(right))
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) =>
        Object.hasOwn(right, key) && isEqual((left as Members)[key], (right as Members)[key]),
    )
  )
}

type Members = Readonly<Record<string, unknown>>

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}
