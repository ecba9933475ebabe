import { isAuditable, type PolicyNode } from '@gatewright/ir'

/**
 * Why nothing can be said about an object that was there before; undefined where an audit can judge it
 * as it was.
 */
export function whyNotAtRest(policy: PolicyNode): string | undefined {
  const { operations } = policy.match
  if (!operations.includes('UPDATE')) return 'it judges no updates'
  if (!operations.includes('CREATE'))
    return 'it judges no creations, so nothing breaks it that was there before'
  return isAuditable(policy)
    ? undefined
    : 'it asks who sends a request or how, which the object before does not tell'
}
