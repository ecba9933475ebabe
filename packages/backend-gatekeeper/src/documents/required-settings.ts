import {
  type Installation,
  type PolicyUse,
  type RequiredSetting,
  settingAt,
} from '@gatewright/backend'
import { isJsonList, type JsonObject } from '@gatewright/ir'

/** One setting of Gatekeeper's chart, and the uses that rely on it. */
interface Rule extends Omit<RequiredSetting, 'isOptional' | 'isMet'> {
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

const SUBRESOURCES = 'validatingWebhookSubResources'

/** The subresources that the chart asks about of itself are all that policies look at. */
function subresources(uses: readonly PolicyUse[]): readonly RequiredSetting[] {
  const names = uses.flatMap(({ policy }) =>
    policy.match.kinds.flatMap((kind) =>
      kind.subresources.flatMap((name) => (name === '' ? [] : [`${kind.resource}/${name}`])),
    ),
  )
  const value = [...new Set(names)].sort()
  const isMet = (values: JsonObject): boolean => {
    const listed = settingAt(values, SUBRESOURCES)
    return !isJsonList(listed) || value.every((name) => listed.includes(name))
  }
  const reason = 'Where subresources are listed, Gatekeeper is asked about those alone.'
  return value.length === 0 ? [] : [{ name: SUBRESOURCES, value, reason, isOptional: false, isMet }]
}

/** Gatekeeper's Helm chart. */
export const gatekeeperInstallation: Installation = {
  members: [
    'validatingWebhookFailurePolicy',
    'auditInterval',
    'controllerManager',
    'audit',
    'image',
  ],
  version: 'image.release',
  requiredSettings: (uses) => [
    ...RULES.filter(({ needs }) => uses.some(needs)).map(({ name, value, reason }) => ({
      name,
      value,
      reason,
      isOptional: false,
      isMet: (values: JsonObject) => settingAt(values, name) === value,
    })),
    ...subresources(uses),
  ],
}
