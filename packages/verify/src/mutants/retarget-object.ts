import type { ManifestObject } from '@gatewright/dsl'
import type { MatchedKind } from '@gatewright/ir'

type Members = Readonly<Record<string, unknown>>

/**
 * The same object as one of another kind. A Pod becomes a template and the other way round, since a
 * guardrail that looks at several kinds looks at what they have in common.
 */
export function retargetObject(object: ManifestObject, to: MatchedKind): ManifestObject {
  const { kind, group, version } = to
  const { namespace: _, ...metadata } = object.metadata ?? {}
  const head = {
    ...object,
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    metadata: to.namespaced ? (object.metadata ?? {}) : metadata,
  }
  const from = TEMPLATES[object.kind]
  const wanted = TEMPLATES[kind]
  if (from === undefined || wanted === undefined) return head
  return wanted.put(head, from.take(object))
}

/** The pod template of an object, with metadata and spec as a Pod has them. */
interface TemplatePlace {
  readonly take: (object: ManifestObject) => Members
  readonly put: (head: ManifestObject, template: Members) => ManifestObject
}

const POD: TemplatePlace = {
  take: ({ metadata, spec }) => ({ metadata, spec }),
  put: (head, { metadata, spec }) => ({
    ...head,
    metadata: { ...members(metadata), ...head.metadata },
    spec,
  }),
}

const TEMPLATED: TemplatePlace = {
  take: ({ spec }) => members(members(spec).template),
  put: (head, template) => ({ ...head, spec: { template: ofTemplate(template) } }),
}

const CRON_JOB: TemplatePlace = {
  take: ({ spec }) => members(members(members(members(spec).jobTemplate).spec).template),
  put: (head, template) => ({
    ...head,
    spec: { jobTemplate: { spec: { template: ofTemplate(template) } } },
  }),
}

const TEMPLATES: Readonly<Record<string, TemplatePlace | undefined>> = {
  Pod: POD,
  Deployment: TEMPLATED,
  ReplicaSet: TEMPLATED,
  StatefulSet: TEMPLATED,
  DaemonSet: TEMPLATED,
  ReplicationController: TEMPLATED,
  Job: TEMPLATED,
  CronJob: CRON_JOB,
}

/** A template has no name and no namespace. */
function ofTemplate({ metadata, spec }: Members): Members {
  const { name: _name, namespace: _namespace, ...rest } = members(metadata)
  return Object.keys(rest).length === 0 ? { spec } : { metadata: rest, spec }
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {}
}
