import { cases } from 'gatewright'
import { byEveryone } from '../shared/actor-rows.ts'
import { STAGING, table } from '../shared/table.ts'
import {
  ACTORS,
  ADMINISTRATOR,
  BREAK_GLASS,
  DEVELOPER,
  GITOPS,
  LOOKALIKE,
  SYSTEM,
} from '../shared/users.ts'
import noInteractiveAccess from './no-interactive-access.ts'

const asks = (kind: string, members: object = {}) => ({ apiVersion: 'v1', kind, ...members })
const exec = asks('PodExecOptions', { command: ['sh'], stdin: true, tty: true })
const attach = asks('PodAttachOptions', { stdin: true })
const forward = asks('PodPortForwardOptions', { ports: [8080] })
const proxy = asks('PodProxyOptions', { path: '/' })
const refused = (user: string) => `${user} may not connect to Pods in shop`
const alice = refused('alice@example.com')

export default cases(noInteractiveAccess, {
  params: { actors: ACTORS, system: SYSTEM },
  cases: table([
    ['a shell', { to: exec, name: 'web', by: DEVELOPER }, alice],
    ['a shell, in staging', { to: exec, name: 'web', by: DEVELOPER, in: STAGING }],
    ['a shell, by the break-glass group', { to: exec, name: 'web', by: BREAK_GLASS }],
    [
      'a shell, by an administrator',
      { to: exec, name: 'web', by: ADMINISTRATOR },
      refused('kubernetes-admin'),
    ],
    [
      'a shell, by an account whose namespace is named alike',
      { to: exec, name: 'web', by: LOOKALIKE },
      refused('system:serviceaccount:kube-system-tools:namespace-controller'),
    ],
    ['a shell, by GitOps', { to: exec, name: 'web', by: GITOPS }],
    [
      'a command without a terminal',
      { to: asks('PodExecOptions', { command: ['ls'] }), name: 'web', by: DEVELOPER },
      alice,
    ],
    ['a shell, in a rehearsal', { to: exec, name: 'web', by: DEVELOPER, dryRun: true }, alice],
    ['attached', { to: attach, name: 'web', by: DEVELOPER }, alice],
    ['attached, by the break-glass group', { to: attach, name: 'web', by: BREAK_GLASS }],
    ['a forwarded port', { to: forward, name: 'web', by: DEVELOPER }, alice],
    ['a forwarded port, in staging', { to: forward, name: 'web', by: DEVELOPER, in: STAGING }],
    ['through the proxy', { to: proxy, name: 'web', by: DEVELOPER }, alice],
    ...byEveryone({ to: exec, name: 'web' }, (user) => [refused(user)]),
  ]),
})
