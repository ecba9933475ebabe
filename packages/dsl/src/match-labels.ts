import type { LabelSelector } from './label-selector.ts'

/**
 * True where labels satisfy a selector, as Kubernetes defines it: labels that are missing satisfy `NotIn` and
 * `DoesNotExist`, and a selector that asks for nothing matches everything.
 *
 * @param labels - of an object, of a Pod template, of a namespace; any map of texts
 * @param selector - known when compiling: a constant, not a parameter
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
 */
export function matchLabels(
  labels: Readonly<Record<string, string>> | undefined,
  { matchLabels: wanted = {}, matchExpressions = [] }: LabelSelector,
): boolean {
  const labelAt = (key: string): string | undefined => {
    const own = labels ?? {}
    return Object.hasOwn(own, key) ? (own[key] ?? undefined) : undefined
  }
  return (
    Object.entries(wanted).every(([key, value]) => labelAt(key) === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labelAt(key)
      const isListed = value !== undefined && values.includes(value)
      const isThere = value !== undefined
      return { In: isListed, NotIn: !isListed, Exists: isThere, DoesNotExist: !isThere }[operator]
    })
  )
}
