import {
  type Installation,
  type PolicyUse,
  type RequiredSetting,
  settingAt,
} from '@gatewright/backend'
import { isJsonList, type Json, type JsonObject } from '@gatewright/ir'

/** Kinds that the chart keeps from Kyverno, by its filters. */
const FILTERED = [
  'Event',
  'Node',
  'APIService',
  'TokenReview',
  'SubjectAccessReview',
  'SelfSubjectAccessReview',
  'Binding',
  'ReplicaSet',
]
/** Kinds of which it keeps the subresources as well. */
const WITH_SUBRESOURCES = new Set(['Node', 'APIService', 'ReplicaSet'])
/** Namespaces that it keeps from Kyverno. */
const NAMESPACES = ['kube-system', 'kube-public', 'kube-node-lease']

const listAt = (values: JsonObject, path: string): readonly Json[] | undefined => {
  const list = settingAt(values, path)
  return isJsonList(list) ? list : undefined
}

const IGNORING = 'features.forceFailurePolicyIgnore.enabled'
const GROUPS = 'config.excludeGroups'
const FILTERS = 'config.resourceFilters'
const LESS = 'config.resourceFiltersExclude'
const LESS_NAMESPACES = 'config.resourceFiltersExcludeNamespaces'
// Helm merges maps, so that an empty selector would change nothing.
const SELECTOR = 'config.webhooks.namespaceSelector.matchExpressions'

/** Without it a webhook of Kyverno that does not answer lets everything pass. */
function failing(uses: readonly PolicyUse[]): readonly RequiredSetting[] {
  if (!uses.some(({ action }) => action === 'enforce')) return []
  return [
    {
      name: IGNORING,
      value: false,
      reason: 'What is to be refused passes while Kyverno does not answer, where this is set.',
      isOptional: false,
      isMet: (values) => settingAt(values, IGNORING) !== true,
    },
  ]
}

function ofNodes(): RequiredSetting {
  return {
    name: GROUPS,
    value: [],
    reason: 'What nodes ask for, such as their static Pods, is not judged unless this is empty.',
    isOptional: true,
    isMet: (values) => {
      const groups = listAt(values, GROUPS)
      return groups !== undefined && !groups.includes('system:nodes')
    },
  }
}

function ofKinds(uses: readonly PolicyUse[]): readonly RequiredSetting[] {
  const matched = new Set(uses.flatMap(({ policy }) => policy.match.kinds.map(({ kind }) => kind)))
  return FILTERED.filter((kind) => matched.has(kind)).map((kind) => {
    const filters = [`[${kind},*,*]`, ...(WITH_SUBRESOURCES.has(kind) ? [`[${kind}/?*,*,*]`] : [])]
    return {
      name: LESS,
      value: filters,
      reason: `A ${kind} is not judged unless its filters are left out.`,
      isOptional: true,
      isMet: (values) => {
        const listed = listAt(values, FILTERS)
        const left = listAt(values, LESS) ?? []
        return filters.every(
          (filter) => left.includes(filter) || (listed !== undefined && !listed.includes(filter)),
        )
      },
    }
  })
}

/** Namespaces whose objects some use is to judge. */
function ofNamespaces(uses: readonly PolicyUse[]): readonly RequiredSetting[] {
  const value = NAMESPACES.filter((name) =>
    uses.some(
      ({ policy, exemptNamespaces }) =>
        policy.match.kinds.some(({ namespaced }) => namespaced) &&
        !exemptNamespaces.some((glob) => isNamed(glob, name)),
    ),
  )
  if (value.length === 0) return []
  const filters = value.map((name) => `[*/*,${name},*]`)
  const settings: RequiredSetting[] = [
    {
      name: LESS_NAMESPACES,
      value,
      reason: 'What is in these namespaces is not judged unless their filters are left out.',
      isOptional: true,
      isMet: (values) => {
        const listed = listAt(values, FILTERS)
        const left = listAt(values, LESS_NAMESPACES) ?? []
        const gone = listAt(values, LESS) ?? []
        return value.every(
          (name, index) =>
            left.includes(name) ||
            gone.includes(filters[index] ?? '') ||
            (listed !== undefined && !listed.includes(filters[index] ?? '')),
        )
      },
    },
  ]
  if (value.includes('kube-system'))
    settings.push({
      name: SELECTOR,
      value: [],
      reason: 'The webhook is not asked about kube-system unless its selector takes it.',
      isOptional: true,
      isMet: (values) => {
        const selector = settingAt(values, SELECTOR)
        return selector !== undefined && !JSON.stringify(selector).includes('kube-system')
      },
    })
  return settings
}

function isNamed(glob: string, name: string): boolean {
  const text = glob.replaceAll('*', '')
  if (!glob.includes('*')) return glob === name
  if (glob.startsWith('*') && glob.endsWith('*')) return name.includes(text)
  return glob.startsWith('*') ? name.endsWith(text) : name.startsWith(text)
}

/** Kyverno's Helm chart, as of the version that the output was verified with. */
export const kyvernoInstallation: Installation = {
  members: [
    'config',
    'features',
    'admissionController',
    'backgroundController',
    'reportsController',
    'cleanupController',
  ],
  version: 'admissionController.container.image.tag',
  requiredSettings: (uses) =>
    uses.length === 0 ? [] : [...failing(uses), ofNodes(), ...ofKinds(uses), ...ofNamespaces(uses)],
}
