import type { MatchedKind, MatchNode } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'

const object = cel.ident('object')
const oldObject = cel.ident('oldObject')
const metadata = cel.select(object, 'metadata')

/**
 * True for an UPDATE of an object that is being deleted and changes in its metadata or status
 * alone. `oldObject` is null on CREATE (an empty map in Kyverno), so that `has` tells an UPDATE.
 */
export function emitFinalizing(): CelExpr {
  const timestamp = cel.select(metadata, 'deletionTimestamp')
  const key = cel.ident('key')
  const isFree = cel.binary('in', key, cel.list([cel.literal('metadata'), cel.literal('status')]))
  const same = cel.binary('==', cel.index(object, key), cel.index(oldObject, key))
  const isKept = cel.and(cel.binary('in', key, oldObject), same)
  return cel.and(
    cel.has(metadata),
    cel.has(timestamp),
    cel.binary('!=', timestamp, cel.literal(null)),
    cel.has(cel.select(oldObject, 'metadata')),
    cel.comprehension(object, 'all', 'key', cel.or(isFree, isKept)),
    cel.comprehension(oldObject, 'all', 'key', cel.or(isFree, cel.binary('in', key, object))),
  )
}

/** True in an exempt namespace; a Namespace object is exempt by its own name. */
export function emitExemption(
  namespaces: readonly string[],
  { kinds, operations }: MatchNode,
): CelExpr {
  // What asks for a connection or for replicas need not say where it is.
  if (kinds.some(({ carries }) => carries !== undefined)) {
    const namespace = cel.select(cel.ident('request'), 'namespace')
    return cel.and(cel.has(namespace), emitGlobs(namespace, namespaces))
  }
  // A deletion has only the object that it removes.
  const judged = operations.includes('DELETE')
    ? cel.conditional(cel.has(cel.select(object, 'kind')), object, oldObject)
    : object
  const inNamespace = emitNamed(judged, 'namespace', namespaces)
  const isNamed = emitNamed(judged, 'name', namespaces)
  if (kinds.every(isNamespace)) return isNamed
  if (!kinds.some(isNamespace)) return inNamespace
  const test = cel.binary('==', cel.select(judged, 'kind'), cel.literal('Namespace'))
  return cel.conditional(test, isNamed, inNamespace)
}

function isNamespace({ group, kind }: MatchedKind): boolean {
  return group === '' && kind === 'Namespace'
}

function emitNamed(
  judged: CelExpr,
  field: 'name' | 'namespace',
  globs: readonly string[],
): CelExpr {
  const metadata = cel.select(judged, 'metadata')
  const name = cel.select(metadata, field)
  return cel.and(
    cel.has(metadata),
    cel.has(name),
    cel.binary('!=', name, cel.literal(null)),
    emitGlobs(name, globs),
  )
}

function emitGlobs(name: CelExpr, globs: readonly string[]): CelExpr {
  const exact = globs.filter((glob) => !glob.includes('*'))
  const patterns = globs.filter((glob) => glob.includes('*')).map((glob) => emitGlob(name, glob))
  const named = exact.length === 0 ? [] : [cel.binary('in', name, cel.list(exact.map(cel.literal)))]
  return cel.or(...named, ...patterns)
}

function emitGlob(name: CelExpr, glob: string): CelExpr {
  const text = cel.literal(glob.replaceAll('*', ''))
  if (glob.startsWith('*') && glob.endsWith('*')) return cel.method(name, 'contains', text)
  return cel.method(name, glob.startsWith('*') ? 'endsWith' : 'startsWith', text)
}
