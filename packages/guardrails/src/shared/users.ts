import type { RequestUser } from 'gatewright'

const account = (namespace: string, name: string): RequestUser => ({
  username: `system:serviceaccount:${namespace}:${name}`,
  groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'],
})

/** The parameters that the cases name actors with. */
export const ACTORS: { users: string[]; prefixes: string[]; groups: string[] } = {
  users: ['system:serviceaccount:flux-system:kustomize-controller'],
  prefixes: ['system:serviceaccount:argocd:', 'release-bot:'],
  groups: ['break-glass', 'platform'],
}

/** The system of a cluster that keeps controllers elsewhere, too; its users are those of every cluster. */
export const SYSTEM: { prefixes: string[]; groups: string[] } = {
  prefixes: ['system:serviceaccount:kube-system:', 'system:serviceaccount:controllers:'],
  groups: ['system:nodes', 'system:bootstrappers'],
}

export const DEVELOPER: RequestUser = {
  username: 'alice@example.com',
  groups: ['developers', 'system:authenticated'],
}
export const ADMINISTRATOR: RequestUser = {
  username: 'kubernetes-admin',
  groups: ['system:masters', 'system:authenticated'],
}
export const BREAK_GLASS: RequestUser = {
  username: 'alice@example.com',
  groups: ['developers', 'break-glass', 'system:authenticated'],
}
export const GITOPS: RequestUser = account('flux-system', 'kustomize-controller')
/** Of the same name in a namespace of somebody's own. */
export const IMPOSTOR: RequestUser = account('alice', 'kustomize-controller')
/** In a namespace whose name begins like that of the system. */
export const LOOKALIKE: RequestUser = account('kube-system-tools', 'namespace-controller')
export const GARBAGE_COLLECTOR: RequestUser = account('kube-system', 'generic-garbage-collector')
export const NAMESPACE_CONTROLLER: RequestUser = account('kube-system', 'namespace-controller')
export const AUTOSCALER: RequestUser = account('kube-system', 'horizontal-pod-autoscaler')
export const DEPLOYMENT_CONTROLLER: RequestUser = account('kube-system', 'deployment-controller')
export const NODE: RequestUser = {
  username: 'system:node:worker-1',
  groups: ['system:nodes', 'system:authenticated'],
}
export const API_SERVER: RequestUser = { username: 'system:apiserver', groups: ['system:masters'] }
