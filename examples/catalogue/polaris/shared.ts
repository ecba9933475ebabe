import type { PolicyRule, Workload } from 'gatewright'

/** True for Jobs, CronJobs and the Pods that a Job makes. */
export function isJob({ kind, metadata }: Workload): boolean {
  const owners = metadata?.ownerReferences ?? []
  return kind === 'Job' || kind === 'CronJob' || owners.some((owner) => owner.kind === 'Job')
}

/** True for Pods that a controller made; the controller's own template is judged instead. */
export function isControlled({ metadata }: Workload): boolean {
  return (metadata?.ownerReferences ?? []).some((owner) => owner.controller)
}

/** True where a rule allows commands in running Pods, by exec or by attach. */
export function grantsExec({ apiGroups = [], resources = [], verbs }: PolicyRule): boolean {
  return (
    apiGroups.some((group) => ['', '*'].includes(group)) &&
    resources.some((resource) => ['pods/exec', 'pods/attach', '*'].includes(resource)) &&
    verbs.some((verb) => ['create', 'get', '*'].includes(verb))
  )
}

/** True for names that are given to credentials. */
export function namesCredential(name: string): boolean {
  return (
    /^(AWS_SECRET_ACCESS_KEY|GOOGLE_APPLICATION_CREDENTIALS|OCI_CLI_KEY_CONTENT)$/.test(name) ||
    /^AZURE_.*KEY$/u.test(name) ||
    /password|token|bearer|secret/i.test(name)
  )
}

/** True for texts with the first line of a private key in PEM. */
export function holdsPrivateKey(text: string): boolean {
  return /-BEGIN .*PRIVATE KEY-/u.test(text)
}
