/** The name of an object's type. */
export type Shape =
  | 'Pod'
  | 'ConfigMap'
  | 'Deployment'
  | 'Role'
  | 'ObjectMeta'
  | 'OwnerReference'
  | 'PodSpec'
  | 'Container'
  | 'EnvVar'
  | 'ContainerPort'
  | 'SecurityContext'
  | 'Capabilities'
  | 'Volume'
  | 'DeploymentSpec'
  | 'LabelSelector'
  | 'PodTemplateSpec'
  | 'PolicyRule'
  | 'Service'
  | 'ServiceSpec'
  | 'ServicePort'
  | 'ControllerRevision'
  | 'RevisionData'
  | 'Owner'

/** The members of each object that programs read, typed as the API declares them; `?` may be absent. */
const SHAPES: Readonly<Record<Shape, Readonly<Record<string, string>>>> = {
  Pod: { metadata: 'ObjectMeta?', spec: 'PodSpec?' },
  ConfigMap: { metadata: 'ObjectMeta?', data: 'map?', immutable: 'bool?' },
  Deployment: { metadata: 'ObjectMeta?', spec: 'DeploymentSpec?' },
  Role: { metadata: 'ObjectMeta?', rules: 'PolicyRule[]?' },
  ObjectMeta: {
    name: 'string?',
    namespace: 'string?',
    labels: 'map?',
    annotations: 'map?',
    finalizers: 'string[]?',
    ownerReferences: 'OwnerReference[]?',
    generation: 'int?',
  },
  OwnerReference: { kind: 'string', name: 'string', controller: 'bool?' },
  PodSpec: {
    containers: 'Container[]',
    initContainers: 'Container[]?',
    volumes: 'Volume[]?',
    nodeSelector: 'map?',
    hostNetwork: 'bool?',
    priority: 'int?',
    terminationGracePeriodSeconds: 'int?',
    serviceAccountName: 'string?',
  },
  Container: {
    name: 'string',
    image: 'string?',
    args: 'string[]?',
    env: 'EnvVar[]?',
    ports: 'ContainerPort[]?',
    securityContext: 'SecurityContext?',
    tty: 'bool?',
  },
  EnvVar: { name: 'string', value: 'string?' },
  ContainerPort: { containerPort: 'int', hostPort: 'int?', name: 'string?' },
  SecurityContext: { privileged: 'bool?', runAsUser: 'int?', capabilities: 'Capabilities?' },
  Capabilities: { add: 'string[]?', drop: 'string[]?' },
  Volume: { name: 'string' },
  DeploymentSpec: {
    replicas: 'int?',
    paused: 'bool?',
    selector: 'LabelSelector',
    template: 'PodTemplateSpec',
  },
  LabelSelector: { matchLabels: 'map?' },
  PodTemplateSpec: { metadata: 'ObjectMeta?', spec: 'PodSpec?' },
  PolicyRule: { apiGroups: 'string[]?', resources: 'string[]?', verbs: 'string[]' },
  Service: { metadata: 'ObjectMeta?', spec: 'ServiceSpec?' },
  ServiceSpec: { type: 'string?', selector: 'map?', ports: 'ServicePort[]?' },
  ServicePort: { port: 'int', name: 'string?', nodePort: 'int?', targetPort: 'portName?' },
  ControllerRevision: { metadata: 'ObjectMeta?', revision: 'int', data: 'RevisionData?' },
  /** What an object of any type may hold. */
  RevisionData: { mode: 'unknown?', list: 'unknown?' },
  /** An object of the parameters and of constants. */
  Owner: { name: 'string', level: 'string?' },
}

/** What stands in a list somewhere. */
export type Entry =
  | 'string'
  | 'int'
  | 'OwnerReference'
  | 'Container'
  | 'EnvVar'
  | 'ContainerPort'
  | 'Volume'
  | 'PolicyRule'
  | 'ServicePort'
  | 'Owner'
type List = `${Entry}[]`

/** A value whose type is not declared: an integer or a text, and anything. */
type Dynamic = 'portName' | 'unknown'

/** A value that is there; `keys` is a list of texts without order. */
export type Value = 'bool' | 'map' | 'keys' | Dynamic | Entry | Shape | List

/** The type of an expression; `test` is an expression of which only the truth counts. */
export type ValueType = Value | `${Value}?` | 'test'

export const SHAPE_NAMES = Object.keys(SHAPES) as readonly Shape[]
export const ENTRIES: readonly Entry[] = [
  'string',
  'int',
  'OwnerReference',
  'Container',
  'EnvVar',
  'ContainerPort',
  'Volume',
  'PolicyRule',
  'ServicePort',
  'Owner',
]
export const LISTS: readonly List[] = ENTRIES.map((entry) => `${entry}[]` as const)
export const DYNAMICS: readonly Dynamic[] = ['portName', 'unknown']
export const VALUES: readonly Value[] = [
  'bool',
  'map',
  'keys',
  ...DYNAMICS,
  'string',
  'int',
  ...SHAPE_NAMES,
  ...LISTS,
]
export const VALUE_TYPES: readonly ValueType[] = [
  ...VALUES,
  ...VALUES.map((value) => `${value}?` as const),
  'test',
]

/** The same type where it may be absent. */
export function optional(type: ValueType): ValueType {
  return type.endsWith('?') ? type : (`${type}?` as ValueType)
}

/** The same type where it is there. */
export function definite(type: ValueType): Value {
  return (type.endsWith('?') ? type.slice(0, -1) : type) as Value
}

export function isOptional(type: ValueType): boolean {
  return type.endsWith('?')
}

/** What a list of this type holds; undefined for any other type. */
export function entryOf(type: ValueType): Entry | undefined {
  if (type === 'keys') return 'string'
  return type.endsWith('[]') ? (type.slice(0, -2) as Entry) : undefined
}

/** The members of a type; none for what is no object. */
export function membersOf(type: ValueType): readonly (readonly [name: string, type: ValueType])[] {
  return Object.entries(SHAPES[type as Shape] ?? {}) as [string, ValueType][]
}
