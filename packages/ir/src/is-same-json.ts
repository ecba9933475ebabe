import { isJsonList, isJsonObject, type Json } from './json.ts'

/** Deep equality; the order of a map's entries is no part of its value, a null is. */
export function isSameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (isJsonList(left) && isJsonList(right))
    return (
      left.length === right.length && left.every((entry, index) => isSameJson(entry, right[index]))
    )
  if (isJsonObject(left) && isJsonObject(right)) {
    const keys = Object.keys(left)
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]))
    )
  }
  return left === right
}
