import type { Origin } from '@gatewright/diagnostics'
import { type ExprNode, type IrType, listOf, OBJECT, STRING } from '@gatewright/ir'
import { coalesce, conditional, constant, equals, member } from './builders.ts'
import { freshName, type LoweringContext } from './lowering-context.ts'

const CONTAINERS = listOf(OBJECT)

/** The members of the pod view, as expressions over the object. */
const VIEWS: Readonly<Record<string, (context: LoweringContext, origin: Origin) => ExprNode>> = {
  spec: (context, origin) =>
    shared(context, 'podSpec', origin, () => template(context, 'spec', origin)),
  metadata: (context, origin) =>
    shared(context, 'podMetadata', origin, () => template(context, 'metadata', origin)),
  containers: (context, origin) => containers(context, 'containers', origin),
  initContainers: (context, origin) => containers(context, 'initContainers', origin),
  ephemeralContainers: (context, origin) => containers(context, 'ephemeralContainers', origin),
  allContainers: (context, origin) =>
    shared(context, 'allContainers', origin, () => ({
      kind: 'concat',
      parts: ['initContainers', 'containers', 'ephemeralContainers'].map((name) =>
        containers(context, name, origin),
      ),
      type: CONTAINERS,
      optional: false,
      origin,
    })),
}

/** Lowers a member of `pod`; undefined where the view has no such member. */
export function lowerPodMember(
  context: LoweringContext,
  name: string,
  origin: Origin,
): ExprNode | undefined {
  return VIEWS[name]?.(context, origin)
}

function containers(context: LoweringContext, name: string, origin: Origin): ExprNode {
  const spec = VIEWS.spec?.(context, origin) as ExprNode
  return coalesce(
    member(spec, name, CONTAINERS, false, origin),
    constant([], origin, CONTAINERS),
    origin,
  )
}

/** The pod's own member, or that of the template, by the kinds that the guardrail matches. */
function template(context: LoweringContext, name: string, origin: Origin): ExprNode {
  const object: ExprNode = { kind: 'root', root: 'object', type: OBJECT, optional: false, origin }
  const kind: ExprNode = {
    ...member(object, 'kind', STRING, true, origin),
    known: true,
  } as ExprNode
  const at = (...path: readonly string[]): ExprNode =>
    coalesce(
      path.reduce<ExprNode>((base, step) => member(base, step, OBJECT, false, origin), object),
      constant({}, origin, OBJECT),
      origin,
    )
  const branches: readonly (readonly [string, ExprNode])[] = [
    ['Pod', at(name)],
    ['CronJob', at('spec', 'jobTemplate', 'spec', 'template', name)],
  ]
  return branches
    .filter(([only]) => context.kinds.includes(only))
    .reduceRight(
      (otherwise, [only, value]) =>
        conditional(equals(kind, constant(only, origin), origin), value, otherwise),
      at('spec', 'template', name),
    )
}

function shared(
  context: LoweringContext,
  name: string,
  origin: Origin,
  value: () => ExprNode,
): ExprNode {
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
