import type { LabelSelector } from '@gatewright/ir'

/**
 * True where labels satisfy a selector, as Kubernetes defines it: a missing label satisfies NotIn.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
 */
export function matchesSelector(
  { matchLabels = {}, matchExpressions = [] }: LabelSelector,
  labels: Readonly<Record<string, string>>,
): boolean {
  const has = (key: string): boolean => Object.hasOwn(labels, key)
  return (
    Object.entries(matchLabels).every(([key, value]) => has(key) && labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const isListed = has(key) && values.includes(labels[key] ?? '')
      return { In: isListed, NotIn: !isListed, Exists: has(key), DoesNotExist: !has(key) }[operator]
    })
  )
}
