// Who asks. gatewright.config.ts names the first, and the group of the third.

const FLUX = 'system:serviceaccount:flux-system'
const BACKUP = 'system:serviceaccount:backup'

/** The GitOps controller. */
export const flux = {
  title: 'Flux',
  username: `${FLUX}:kustomize-controller`,
  groups: ['system:serviceaccounts', 'system:serviceaccounts:flux-system'],
}

/** A developer. */
export const alice = { title: 'Alice', username: 'alice@example.com', groups: ['developers'] }

/** The same, in an emergency. */
export const onCall = {
  title: 'Alice, now of break-glass,',
  username: 'alice@example.com',
  groups: ['developers', 'break-glass'],
}

/** A controller that has put a finalizer on an object, and takes it away when its work is done. */
export const backup = {
  title: 'The backup controller',
  username: `${BACKUP}:backup-controller`,
  groups: ['system:serviceaccounts', 'system:serviceaccounts:backup'],
}
