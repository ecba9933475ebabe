import type { UserView } from 'gatewright'
import { z } from 'zod'

/** Users of the cluster: by name, by the beginning of their names, by a group that they are in. */
export interface Actors {
  readonly users: readonly string[]
  readonly prefixes: readonly string[]
  readonly groups: readonly string[]
}

/** The parts of Kubernetes that clean up, scale and schedule; without them a cluster stands still. */
const SYSTEM: { readonly [K in keyof Actors]: string[] } = {
  users: ['system:apiserver', 'system:kube-controller-manager', 'system:kube-scheduler'],
  prefixes: ['system:serviceaccount:kube-system:'],
  groups: ['system:nodes'],
}

const names = z.array(z.string().min(1))

/** The parameter `actors`: who may do what others may not. Nobody unless named. */
export const actors = z
  .object({ users: names.default([]), prefixes: names.default([]), groups: names.default([]) })
  .prefault({})
  .describe('Who may: your GitOps controllers by user name, a break-glass group by group.')

/** The parameter `system`, by default the parts of Kubernetes itself. */
export const system = z
  .object({
    users: names.default(SYSTEM.users),
    prefixes: names.default(SYSTEM.prefixes),
    groups: names.default(SYSTEM.groups),
  })
  .prefault({})
  .describe('The parts of Kubernetes that are never stopped: controllers, autoscaler, nodes.')

/**
 * True for those who are named, for the system, and where nobody is known: an audit sees objects and
 * not who wrote them, an API server names everyone.
 */
export function mayAct(user: UserView, allowed: Actors, always: Actors): boolean {
  if (user.name === undefined) return true
  return isOneOf(user.name, user.groups, allowed) || isOneOf(user.name, user.groups, always)
}

function isOneOf(name: string, groups: readonly string[], actors: Actors): boolean {
  return (
    actors.users.includes(name) ||
    actors.prefixes.some((prefix) => name.startsWith(prefix)) ||
    actors.groups.some((group) => groups.includes(group))
  )
}
