import type { Origin } from '@gatewright/diagnostics'
import { type ExprNode, type IrType, listOf, OBJECT, STRING } from '@gatewright/ir'
import { coalesce, conditional, constant, equals, member } from './builders.ts'
import { lowerRoot } from './lower-root.ts'
import { freshName, type LoweringContext, type ObjectRoot } from './lowering-context.ts'

const CONTAINERS = listOf(OBJECT)

type View = (context: LoweringContext, root: ObjectRoot, origin: Origin) => ExprNode

/** The members of the pod view, as expressions over an object of the request. */
const VIEWS: Readonly<Record<string, View>> = {
  spec: (context, root, origin) =>
    shared(context, root, 'podSpec', origin, () => template(context, root, 'spec', origin)),
  metadata: (context, root, origin) =>
    shared(context, root, 'podMetadata', origin, () => template(context, root, 'metadata', origin)),
  containers: (context, root, origin) => containers(context, root, 'containers', origin),
  initContainers: (context, root, origin) => containers(context, root, 'initContainers', origin),
  ephemeralContainers: (context, root, origin) =>
    containers(context, root, 'ephemeralContainers', origin),
  allContainers: (context, root, origin) =>
    shared(context, root, 'allContainers', origin, () => ({
      kind: 'concat',
      parts: ['initContainers', 'containers', 'ephemeralContainers'].map((name) =>
        containers(context, root, name, origin),
      ),
      type: CONTAINERS,
      optional: false,
      origin,
    })),
}

/** Lowers a member of `pod` or `oldPod`; undefined where the view has no such member. */
export function lowerPodMember(
  context: LoweringContext,
  root: ObjectRoot,
  name: string,
  origin: Origin,
): ExprNode | undefined {
  return Object.hasOwn(VIEWS, name) ? VIEWS[name]?.(context, root, origin) : undefined
}

function containers(
  context: LoweringContext,
  root: ObjectRoot,
  name: string,
  origin: Origin,
): ExprNode {
  const spec = VIEWS.spec?.(context, root, origin) as ExprNode
  return coalesce(
    member(spec, name, CONTAINERS, false, origin),
    constant([], origin, CONTAINERS),
    origin,
  )
}

/** The pod's own member, or that of the template, by the kinds that the guardrail matches. */
function template(
  context: LoweringContext,
  root: ObjectRoot,
  name: string,
  origin: Origin,
): ExprNode {
  const object = lowerRoot(context, root, origin)
  const kind = {
    ...member({ ...object, optional: false }, 'kind', STRING, true, origin),
    known: !object.optional,
    optional: object.optional,
  } as ExprNode
  const at = (...path: readonly string[]): ExprNode =>
    coalesce(
      path.reduce<ExprNode>((base, step) => member(base, step, OBJECT, false, origin), object),
      constant({}, origin, OBJECT),
      origin,
    )
  const own: readonly (readonly [string, ExprNode])[] = [
    ['Pod', at(name)],
    ['CronJob', at('spec', 'jobTemplate', 'spec', 'template', name)],
  ]
  const matched = own.filter(([only]) => context.kinds.includes(only))
  const isTemplated = context.kinds.length > matched.length
  const last = isTemplated ? undefined : matched.at(-1)?.[1]
  return (last === undefined ? matched : matched.slice(0, -1)).reduceRight(
    (otherwise, [only, value]) =>
      conditional(equals(kind, constant(only, origin), origin), value, otherwise),
    last ?? at('spec', 'template', name),
  )
}

function shared(
  context: LoweringContext,
  root: ObjectRoot,
  view: string,
  origin: Origin,
  value: () => ExprNode,
): ExprNode {
  const name = root === 'object' ? view : `old${view.charAt(0).toUpperCase()}${view.slice(1)}`
  const known = context.shared.get(name)
  if (known !== undefined) return local(known.name, known.value.type, origin)
  const lowered = value()
  const unique = freshName(context, name)
  context.shared.set(name, { kind: 'let', name: unique, value: lowered, origin })
  return local(unique, lowered.type, origin)
}

function local(name: string, type: IrType, origin: Origin): ExprNode {
  return { kind: 'local', name, type, optional: false, origin }
}
