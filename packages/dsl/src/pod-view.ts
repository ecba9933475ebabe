import type {
  Container,
  EphemeralContainer,
  ObjectMeta,
  PodSpec,
} from './kubernetes/index.generated.ts'

/** What the three kinds of containers have in common. */
export type AnyContainer = Container | EphemeralContainer

/** The pod that a workload runs: its own spec, or that of its template. */
export interface PodView {
  /** Metadata of the Pod, or of the pod template. */
  readonly metadata: ObjectMeta
  readonly spec: PodSpec
  readonly containers: readonly Container[]
  readonly initContainers: readonly Container[]
  readonly ephemeralContainers: readonly EphemeralContainer[]
  /** Init containers, containers and ephemeral containers, in this order. */
  readonly allContainers: readonly AnyContainer[]
}

interface Carrier {
  readonly kind?: unknown
  readonly metadata?: ObjectMeta
  readonly spec?: PodSpec & {
    readonly template?: Template
    readonly jobTemplate?: { readonly spec?: { readonly template?: Template } }
  }
}

interface Template {
  readonly metadata?: ObjectMeta
  readonly spec?: PodSpec
}

/** The pod of a canonical workload object; whatever is missing reads as empty. */
export function podViewOf(object: object): PodView {
  const carrier = object as Carrier
  const template: Template | undefined =
    carrier.kind === 'Pod'
      ? carrier
      : carrier.kind === 'CronJob'
        ? carrier.spec?.jobTemplate?.spec?.template
        : carrier.spec?.template
  const spec: PodSpec = template?.spec ?? { containers: [] }
  const containers = spec.containers ?? []
  const initContainers = spec.initContainers ?? []
  const ephemeralContainers = spec.ephemeralContainers ?? []
  return {
    metadata: template?.metadata ?? {},
    spec,
    containers,
    initContainers,
    ephemeralContainers,
    allContainers: [...initContainers, ...containers, ...ephemeralContainers],
  }
}
