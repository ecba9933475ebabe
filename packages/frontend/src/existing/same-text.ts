import type { ExprNode } from '@gatewright/ir'
import { constant, equals } from '../lower/builders.ts'

/**
 * Equality of two messages, decided as far as their fixed parts decide it: messages of other words are
 * never equal, and where the words around one value are the same, the values are compared.
 */
export function sameText(left: ExprNode, right: ExprNode): ExprNode {
  const { origin } = right
  const leftParts = partsOf(left)
  const rightParts = partsOf(right)
  if (!mayBegin(leftParts.at(0), rightParts.at(0), (a, b) => a.startsWith(b)))
    return constant(false, origin)
  if (!mayBegin(leftParts.at(-1), rightParts.at(-1), (a, b) => a.endsWith(b)))
    return constant(false, origin)
  const values = onlyValues(leftParts, rightParts)
  return values === undefined ? equals(left, right, origin) : equals(...values, origin)
}

function partsOf(message: ExprNode): readonly ExprNode[] {
  return message.kind === 'text' ? message.parts : [message]
}

/** False where two ends of texts are known and neither can be the end of the other. */
function mayBegin(
  left: ExprNode | undefined,
  right: ExprNode | undefined,
  isEnd: (text: string, end: string) => boolean,
): boolean {
  if (left?.kind !== 'const' || right?.kind !== 'const') return true
  const [a, b] = [String(left.value), String(right.value)]
  return isEnd(a, b) || isEnd(b, a)
}

/** The one value of each of two texts that are the same around it. */
function onlyValues(
  left: readonly ExprNode[],
  right: readonly ExprNode[],
): readonly [ExprNode, ExprNode] | undefined {
  if (left.length !== right.length) return undefined
  const places = left.flatMap((part, index) => {
    const other = right[index]
    return part.kind === 'const' && other?.kind === 'const' && part.value === other.value
      ? []
      : [index]
  })
  const [place] = places
  const [a, b] = [left[place ?? -1], right[place ?? -1]]
  return places.length === 1 && a !== undefined && b !== undefined ? [a, b] : undefined
}
