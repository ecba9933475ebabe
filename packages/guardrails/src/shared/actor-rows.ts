import type { RequestUser } from 'gatewright'
import type { Change, Row } from './table.ts'

/** Everyone who may, in each way in which one may: by name, by its beginning, by a group, as the system. */
const ALLOWED: readonly RequestUser[] = [
  { username: 'system:serviceaccount:argocd:application-controller', groups: [] },
  { username: 'release-bot:1', groups: ['system:authenticated'] },
  { username: 'carol', groups: ['platform', 'system:authenticated'] },
  { username: 'carol', groups: ['break-glass'] },
  { username: 'system:apiserver' },
  { username: 'system:kube-controller-manager' },
  { username: 'system:kube-scheduler' },
  { username: 'system:node:a', groups: ['system:nodes', 'system:authenticated'] },
  { username: 'carol', groups: ['system:nodes'] },
  { username: 'system:serviceaccount:kube-system:job-controller' },
  { username: 'system:serviceaccount:controllers:scaler' },
  { username: 'carol', groups: ['system:bootstrappers'] },
  // Nobody: a request that names no user is not one of an API server.
  { username: '' },
]

/** People and accounts that are almost one of them. */
const REFUSED: readonly RequestUser[] = [
  { username: 'mallory' },
  { username: 'mallory', groups: [] },
  { username: 'mallory', groups: ['break-glass-team', 'system:masters', 'system:node'] },
  { username: 'break-glass', groups: ['system:authenticated'] },
  { username: 'system:serviceaccount:argocd', groups: ['system:serviceaccounts:argocd'] },
  { username: 'release-bot', groups: ['release-bot:'] },
  { username: 'system:kube-scheduler:a' },
  { username: 'system:serviceaccount:flux-system:kustomize-controller-2' },
]

/**
 * One change by everyone who may and by those who may not.
 *
 * @param messages - what one who may not is told, by the user's name
 */
export function byEveryone(
  change: Change,
  messages: (user: string) => readonly string[],
): readonly Row[] {
  const describe = ({ username, groups }: RequestUser): string =>
    `${username === '' ? 'nobody' : username}${groups === undefined ? '' : ` of [${groups.join(', ')}]`}`
  return [
    ...ALLOWED.map((by): Row => [`by ${describe(by)}`, { ...change, by }]),
    ...REFUSED.map(
      (by): Row => [`by ${describe(by)}`, { ...change, by }, ...messages(by.username)],
    ),
  ]
}
