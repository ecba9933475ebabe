import type { RegoModule } from '../../packages/lang/src/index.ts'

/** Where a comprehension of a back end stands: it is a value, or what a function is given. */
const PLACES = new Set(['value', 'args'])

/**
 * True where comprehensions stand only where the back ends put them, none within another. `opa fmt`
 * lays the rest out by rules of its own, which nothing emitted needs.
 */
export function isEmittedShape(module: RegoModule): boolean {
  return module.rules.every((rule) => isPlain(rule, '', false))
}

function isPlain(node: unknown, place: string, isInside: boolean): boolean {
  if (Array.isArray(node)) return node.every((item) => isPlain(item, place, isInside))
  if (typeof node !== 'object' || node === null) return true
  const { kind } = node as { kind?: unknown }
  const isBlock = kind === 'comprehension' || kind === 'every'
  if (isBlock && isInside) return false
  if (kind === 'comprehension' && !PLACES.has(place)) return false
  return Object.entries(node).every(([name, child]) => isPlain(child, name, isInside || isBlock))
}
