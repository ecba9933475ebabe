import type { Origin } from '@gatewright/diagnostics'
import { BOOL, type ExprNode } from '@gatewright/ir'
import { and, conditional, constant, not, operation, or, text } from './builders.ts'

/** A host has a dot or a port, or is `localhost`, and something follows it. */
const HOST = '^([^/@]*[.:][^/@]*|localhost)/'
const TAG = ':[^/:]*$'

type Part = (image: ExprNode, origin: Origin) => ExprNode

/** The members of what `imageRef` gives, as expressions over the text. */
const PARTS: Readonly<Record<string, Part>> = {
  registry: (image, origin) =>
    conditional(
      hasHost(image, origin),
      apply('before', image, '/', origin),
      constant('docker.io', origin),
    ),
  repository(image, origin) {
    const name = apply('before', image, '@', origin)
    const path = apply('before', apply('after', name, '/', origin), ':', origin)
    const plain = apply('before', name, ':', origin)
    const isPath = apply('contains', plain, '/', origin)
    const library = text([constant('library/', origin), plain], origin)
    return conditional(hasHost(image, origin), path, conditional(isPath, plain, library))
  },
  tag(image, origin) {
    const name = apply('before', image, '@', origin)
    const hasTag = matches(name, TAG, origin)
    const tag = apply('after', apply('firstMatch', name, TAG, origin), ':', origin)
    const hasDigest = apply('contains', image, '@', origin)
    const isUntagged = and([not(hasTag, origin), not(hasDigest, origin)], origin)
    const given = conditional(isUntagged, constant('latest', origin), tag)
    const isThere = or([hasTag, not(hasDigest, origin)], origin)
    return conditional(isThere, given, constant(null, origin, given.type))
  },
  hasTag: (image, origin) => matches(apply('before', image, '@', origin), TAG, origin),
  digest: (image, origin) =>
    conditional(
      apply('contains', image, '@', origin),
      apply('after', image, '@', origin),
      constant(null, origin, image.type),
    ),
}

/** Lowers a member of what `imageRef(image)` gives; undefined where there is no such member. */
export function lowerImagePart(
  image: ExprNode,
  name: string,
  origin: Origin,
): ExprNode | undefined {
  return Object.hasOwn(PARTS, name) ? PARTS[name]?.(image, origin) : undefined
}

/** The host is before the first slash of the name: what follows an `@` is no part of it. */
function hasHost(image: ExprNode, origin: Origin): ExprNode {
  return matches(image, HOST, origin)
}

function matches(value: ExprNode, pattern: string, origin: Origin): ExprNode {
  return {
    kind: 'matches',
    value,
    pattern: constant(pattern, origin),
    type: BOOL,
    optional: false,
    origin,
  }
}

function apply(
  operator: 'before' | 'after' | 'contains' | 'firstMatch',
  value: ExprNode,
  operand: string,
  origin: Origin,
): ExprNode {
  return operation(operator, [value, constant(operand, origin)], origin)
}
