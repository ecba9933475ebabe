import type { JudgedRequest, ManifestObject } from '@gatewright/dsl'

type Members = Readonly<Record<string, unknown>>

/**
 * An object with what an API server asks of its kind and a case leaves out since no rule reads it: names, images,
 * selectors. What is there and of the right type stays as it is; entries that are null go, as no API server keeps them.
 */
export function completeObject(object: ManifestObject): ManifestObject {
  const { kind, metadata } = object
  const whole = COMPLETE[kind]?.(withoutNull(object)) ?? withoutNull(object)
  const { name, labels, annotations } = metadata ?? {}
  return {
    ...whole,
    apiVersion: object.apiVersion,
    kind,
    metadata: {
      ...membersOf(metadata),
      name: typeof name === 'string' && name !== '' ? name : 'unnamed',
      ...(labels === undefined ? {} : { labels: texts(labels) }),
      ...(annotations === undefined ? {} : { annotations: texts(annotations) }),
    },
  } as ManifestObject
}

/** A request whose objects are complete. */
export function completeRequest(request: JudgedRequest): JudgedRequest {
  return withObjects(request, completeObject)
}

/** A request for objects of another name, where there is one of this name already. */
export function renameRequest(request: JudgedRequest, suffix: string): JudgedRequest {
  return withObjects(request, (object) => ({
    ...object,
    metadata: { ...object.metadata, name: `${object.metadata?.name}-${suffix}` },
  }))
}

function withObjects(
  request: JudgedRequest,
  change: (object: ManifestObject) => ManifestObject,
): JudgedRequest {
  const { object, oldObject } = request
  return {
    ...request,
    ...(object === undefined ? {} : { object: change(object) }),
    ...(oldObject === undefined ? {} : { oldObject: change(oldObject) }),
  }
}

/** By digest, from a registry of ours: what most rules about images let pass. */
const IMAGE = `registry.example.com/app@sha256:${'0'.repeat(64)}`

/** Any label is enough to select by. */
const LABELS = { app: 'gatewright' }

/** Nobody needs the Pods of a workload that is there to be changed. */
const workload = (object: Members): Members => ({
  ...object,
  spec: {
    ...(object.kind === 'DaemonSet' ? {} : { replicas: 0 }),
    ...membersOf(object.spec),
    selector: { matchLabels: LABELS },
    template: template(membersOf(object.spec).template),
  },
})

const job = (spec: unknown): Members => ({
  ...membersOf(spec),
  template: template(membersOf(spec).template, { restartPolicy: 'Never' }),
})

/** What is missing, by kind. */
const COMPLETE: Readonly<Record<string, (object: Members) => Members>> = {
  Pod: (object) => ({ ...object, spec: podSpec(object.spec) }),
  Deployment: workload,
  ReplicaSet: workload,
  DaemonSet: workload,
  StatefulSet: workload,
  ReplicationController: (object) => ({
    ...object,
    spec: { ...membersOf(object.spec), template: template(membersOf(object.spec).template) },
  }),
  Job: (object) => ({ ...object, spec: job(object.spec) }),
  CronJob: (object) => {
    const { jobTemplate, schedule = '@daily', ...rest } = membersOf(object.spec)
    const { metadata, spec } = membersOf(jobTemplate)
    const labels = texts(membersOf(metadata).labels)
    const own = { metadata: { ...membersOf(metadata), labels }, spec: job(spec) }
    return { ...object, spec: { ...rest, schedule, jobTemplate: own } }
  },
  Service: (object) => {
    const { ports, ...rest } = membersOf(object.spec)
    const listed = entriesOf(ports)
    return { ...object, spec: { ...rest, ports: listed.length === 0 ? [{ port: 80 }] : listed } }
  },
  PersistentVolumeClaim: (object) => ({
    ...object,
    spec: {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '1Gi' } },
      ...membersOf(object.spec),
    },
  }),
  Role: role,
  ClusterRole: role,
  RoleBinding: binding,
  ClusterRoleBinding: binding,
}

function role(object: Members): Members {
  const rules = entriesOf(object.rules).map((given) => {
    const rule = membersOf(given)
    const { verbs, nonResourceURLs, apiGroups, resources } = rule
    return {
      ...rule,
      verbs: filled(verbs, 'get'),
      ...(entriesOf(nonResourceURLs).length > 0
        ? {}
        : { apiGroups: filled(apiGroups, ''), resources: filled(resources, 'configmaps') }),
    }
  })
  return object.rules === undefined ? object : { ...object, rules }
}

/** A list with an entry at least. */
function filled(value: unknown, entry: string): readonly unknown[] {
  const entries = entriesOf(value)
  return entries.length > 0 ? entries : [entry]
}

function binding(object: Members): Members {
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' }
  return { ...object, roleRef: { ...roleRef, ...membersOf(object.roleRef) } }
}

function template(given: unknown, more: Members = {}): Members {
  const { metadata, spec } = membersOf(given)
  const labels = { ...texts(membersOf(metadata).labels), ...LABELS }
  return {
    metadata: { ...membersOf(metadata), labels },
    spec: { ...podSpec(spec), ...more },
  }
}

function podSpec(given: unknown): Members {
  const spec = membersOf(given)
  const containers = entriesOf(spec.containers)
  return {
    ...spec,
    ...(spec.initContainers === undefined
      ? {}
      : { initContainers: entriesOf(spec.initContainers).map(containerOf('init')) }),
    containers: (containers.length === 0 ? [{}] : containers).map(containerOf('container')),
    ...(spec.ephemeralContainers === undefined
      ? {}
      : { ephemeralContainers: entriesOf(spec.ephemeralContainers).map(containerOf('debug')) }),
  }
}

/** A container has a name of its own, and an image. */
const containerOf =
  (base: string) =>
  (given: unknown, index: number, all: readonly unknown[]): Members => {
    const container = membersOf(given)
    const { name, image } = container
    const isFirst = all.findIndex((other) => membersOf(other).name === name) === index
    const isName = typeof name === 'string' && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)
    return {
      ...container,
      name: isName && isFirst ? name : `${base}-${index}`,
      image: typeof image === 'string' && image !== '' ? image : IMAGE,
    }
  }

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The entries of a map of texts that are some. */
function texts(value: unknown): Members {
  return Object.fromEntries(
    Object.entries(membersOf(value)).filter(([, text]) => typeof text === 'string'),
  )
}

/** Without members and entries that are null, at any depth. */
function withoutNull(value: unknown): Members {
  return dropNull(value) as Members
}

function dropNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== null).map(dropNull)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null && member !== undefined)
      .map(([name, member]) => [name, dropNull(member)]),
  )
}
