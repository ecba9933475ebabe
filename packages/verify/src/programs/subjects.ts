import type { ValueType } from './value-type.ts'

/** What a program is about: its `on`, and the names that `check` then has. */
export interface Subject {
  readonly on: string
  /** Values in scope, by how they are written. */
  readonly roots: Readonly<Record<string, ValueType>>
  /** The types of the objects that are sent to it, with what their kind is. */
  readonly objects: readonly {
    readonly type: ValueType
    readonly apiVersion: string
    readonly kind: string
  }[]
  /** Of a hundred requests, updates; the rest are creations. */
  readonly updates: number
}

const FACTS = {
  'request.name': 'string?',
  'request.namespace': 'string?',
  'request.user.name': 'string?',
  'request.user.groups': 'string[]',
  'namespace.labels': 'map',
} as const

const POD = { type: 'Pod', apiVersion: 'v1', kind: 'Pod' } as const
const CONFIG_MAP = { type: 'ConfigMap', apiVersion: 'v1', kind: 'ConfigMap' } as const
const DEPLOYMENT = { type: 'Deployment', apiVersion: 'apps/v1', kind: 'Deployment' } as const
const SERVICE = { type: 'Service', apiVersion: 'v1', kind: 'Service' } as const
const REVISION = {
  type: 'ControllerRevision',
  apiVersion: 'apps/v1',
  kind: 'ControllerRevision',
} as const
const ROLE = { type: 'Role', apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role' } as const

/** The name of what a program is about. */
export type SubjectName =
  | 'pods'
  | 'configMaps'
  | 'deployments'
  | 'roles'
  | 'services'
  | 'revisions'
  | 'workloads'
  | 'transitions'
  | 'replacements'

/** What programs can be about. */
export const SUBJECTS: Readonly<Record<SubjectName, Subject>> = {
  pods: { on: "kinds('Pod')", roots: { object: 'Pod' }, objects: [POD], updates: 0 },
  configMaps: {
    on: "kinds('ConfigMap')",
    roots: { object: 'ConfigMap' },
    objects: [CONFIG_MAP],
    updates: 0,
  },
  deployments: {
    on: "kinds('Deployment')",
    roots: { object: 'Deployment' },
    objects: [DEPLOYMENT],
    updates: 0,
  },
  roles: { on: "kinds('Role')", roots: { object: 'Role' }, objects: [ROLE], updates: 0 },
  services: {
    on: "kinds('Service')",
    roots: { object: 'Service' },
    objects: [SERVICE],
    updates: 0,
  },
  revisions: {
    on: "kinds('ControllerRevision')",
    roots: { object: 'ControllerRevision' },
    objects: [REVISION],
    updates: 0,
  },
  workloads: {
    on: 'workloads()',
    roots: {
      'pod.spec': 'PodSpec',
      'pod.metadata': 'ObjectMeta',
      'pod.containers': 'Container[]',
      'pod.initContainers': 'Container[]',
    },
    objects: [POD, DEPLOYMENT],
    updates: 0,
  },
  transitions: {
    on: "kinds('ConfigMap')",
    roots: { object: 'ConfigMap', oldObject: 'ConfigMap?', ...FACTS },
    objects: [CONFIG_MAP],
    updates: 60,
  },
  replacements: {
    on: "kinds(['Pod'], { operations: ['UPDATE'] })",
    roots: { object: 'Pod', oldObject: 'Pod' },
    objects: [POD],
    updates: 100,
  },
}

export const SUBJECT_NAMES = Object.keys(SUBJECTS) as readonly SubjectName[]
