import type { PolicyUse, RequiredSetting } from '@gatewright/backend'

/** One setting of Gatekeeper's chart, and the uses that rely on it. */
interface Rule extends RequiredSetting {
  readonly needs: (use: PolicyUse) => boolean
}

const judges =
  (operation: 'DELETE' | 'CONNECT') =>
  ({ policy }: PolicyUse): boolean =>
    policy.match.operations.includes(operation)

const RULES: readonly Rule[] = [
  {
    name: 'enableDeleteOperations',
    value: true,
    reason: 'Gatekeeper is not asked about deletions unless this is set.',
    needs: judges('DELETE'),
  },
  {
    name: 'enableConnectOperations',
    value: true,
    reason: 'Gatekeeper is not asked about connections to Pods unless this is set.',
    needs: judges('CONNECT'),
  },
  {
    name: 'validatingWebhookFailurePolicy',
    value: 'Fail',
    reason: 'What is to be refused passes while Gatekeeper does not answer, unless this is set.',
    needs: ({ action }) => action === 'enforce',
  },
]

/** The settings of Gatekeeper's Helm chart that some uses rely on. */
export function requiredSettings(uses: readonly PolicyUse[]): readonly RequiredSetting[] {
  return RULES.filter(({ needs }) => uses.some(needs)).map(({ name, value, reason }) => ({
    name,
    value,
    reason,
  }))
}
