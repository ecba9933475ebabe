import { type ExprNode, type ExprOf, isJsonObject, type RequestField } from '@gatewright/ir'
import { type RegoTerm, rego } from '@gatewright/lang'
import type { Emission, RegoScope } from './emission.ts'

/** A path into a value that is always defined. */
export interface RegoPath {
  readonly root: RegoTerm
  readonly steps: readonly RegoTerm[]
  /** True where Rego may know what the root holds, and refuses to read what it does not hold. */
  readonly isKnown?: boolean
}

/** The request that is judged. */
export const REVIEW: RegoTerm = rego.ref(rego.variable('input'), rego.string('review'))

type EmitRoot = (emission: Emission) => RegoPath

const ROOTS: { readonly [R in ExprOf<'root'>['root']]: EmitRoot } = {
  object(emission) {
    if (!emission.judgesDelete) return { root: rego.ref(REVIEW, rego.string('object')), steps: [] }
    emission.usesNewObject = true
    return { root: rego.variable('new_object'), steps: [] }
  },
  // Where there is none, gator knows no such member: it is read like any other that may be missing.
  oldObject: () => ({ root: REVIEW, steps: [rego.string('oldObject')] }),
  params: () => ({
    root: rego.ref(rego.variable('input'), rego.string('parameters')),
    steps: [],
  }),
}

/** Where the review holds each fact of the request; the operation has a rule of its own. */
const FIELDS: { readonly [F in Exclude<RequestField, 'operation'>]: readonly string[] } = {
  name: ['name'],
  namespace: ['namespace'],
  subresource: ['subResource'],
  dryRun: ['dryRun'],
  userName: ['userInfo', 'username'],
  userUid: ['userInfo', 'uid'],
  userGroups: ['userInfo', 'groups'],
  userExtra: ['userInfo', 'extra'],
  namespaceLabels: ['namespaceObject', 'metadata', 'labels'],
  namespaceAnnotations: ['namespaceObject', 'metadata', 'annotations'],
}

function requestPath(field: RequestField, emission: Emission): RegoPath {
  if (field !== 'operation') return { root: REVIEW, steps: FIELDS[field].map(rego.string) }
  emission.usesOperation = true
  return { root: rego.variable('operation'), steps: [] }
}

/**
 * The path that an expression reads. Reading through `x ?? {}` is reading through `x`, since what
 * is missing in an empty object is missing either way.
 */
export function pathOf(node: ExprNode, emission: Emission, scope: RegoScope): RegoPath {
  if (node.kind === 'member') {
    const base = pathOf(node.base, emission, scope)
    return { ...base, steps: [...base.steps, rego.string(node.name)] }
  }
  if (node.kind === 'lookup') {
    const base = pathOf(node.base, emission, scope)
    return { ...base, steps: [...base.steps, emission.term(node.key, scope)] }
  }
  if (node.kind === 'root') return ROOTS[node.root](emission)
  if (node.kind === 'request') return requestPath(node.field, emission)
  if (node.kind === 'local') {
    const local = scope.get(node.name)
    if (local === undefined) throw new Error(`the local ${node.name} is not bound`)
    return { root: local.term, steps: [] }
  }
  if (node.kind === 'find') {
    const found: ExprNode = { ...node, kind: 'filter', type: node.list.type, optional: false }
    const items = emission.term(found, scope)
    // `object.get` reads objects alone, so that what may not be found is null instead.
    const all = node.optional
      ? rego.call('array.concat', items, rego.array([rego.scalar(null)]))
      : items
    return { root: rego.ref(all, rego.scalar(0)), steps: [] }
  }
  if (node.kind === 'coalesce' && isEmptyObject(node.fallback))
    return pathOf(node.value, emission, scope)
  return { root: emission.term(node, scope), steps: [], isKnown: true }
}

/** A reference that is undefined, or null, where the value is absent. */
export function emitReference(node: ExprNode, emission: Emission, scope: RegoScope): RegoTerm {
  const { root, steps, isKnown } = pathOf(node, emission, scope)
  const isSure = node.kind === 'member' && !node.optional
  if (isKnown !== true || steps.length === 0 || isSure) return rego.ref(root, ...steps)
  return emitValueOr(node, rego.scalar(null), emission, scope)
}

/** The same value, or a fallback where it is missing or null. */
export function emitValueOr(
  node: ExprNode,
  fallback: RegoTerm,
  emission: Emission,
  scope: RegoScope,
): RegoTerm {
  const { root, steps } = pathOf(node, emission, scope)
  if (steps.length === 0) {
    // What is no path is null where it is absent.
    if (fallback.kind === 'scalar' && fallback.value === null) return root
    emission.library.add('or_else')
    return rego.call('or_else', root, fallback)
  }
  emission.usesValueOr = true
  return rego.call('value_or', root, stepsTerm(steps), fallback)
}

/** A path as `object.get` takes it: one key, or a list of keys. */
function stepsTerm(steps: readonly RegoTerm[]): RegoTerm {
  const [only] = steps
  return steps.length === 1 && only !== undefined ? only : rego.array(steps)
}

function isEmptyObject(node: ExprNode): boolean {
  return node.kind === 'const' && isJsonObject(node.value) && Object.keys(node.value).length === 0
}
