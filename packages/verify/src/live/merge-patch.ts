/**
 * The patch that makes one value of another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7396
 */
export function mergePatch(from: unknown, to: unknown): unknown {
  if (!isObject(from) || !isObject(to)) return to
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const [old, now] = [from, to].map((one) => (Object.hasOwn(one, name) ? one[name] : undefined))
      if (now === undefined || now === null) return [[name, null]]
      return JSON.stringify(old) === JSON.stringify(now) ? [] : [[name, mergePatch(old, now)]]
    }),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
