import { lowerImagePart } from '../../packages/frontend/src/lower/image-view.ts'
import { childrenOf, type ExprNode, type ExprOf } from '../../packages/ir/src/index.ts'
import { shapeOf } from './shape-of.ts'

const PARTS = ['registry', 'repository', 'tag', 'digest'] as const

/** The text and the part of it that `imageRef(text).part` is; undefined where an expression is none. */
export function imagePart(
  node: ExprOf<'conditional'>,
): { readonly text: ExprNode; readonly part: string } | undefined {
  const shape = shapeOf(node)
  for (const text of textsOf(node.test))
    for (const part of PARTS) {
      const lowered = lowerImagePart(text, part, text.origin)
      if (lowered !== undefined && shapeOf(lowered) === shape) return { text, part }
    }
  return undefined
}

/** The part of an image that a test says is there, with the shape that it then has. */
export function imageTest(
  test: ExprNode,
): { readonly text: ExprNode; readonly part: string; readonly shape: string } | undefined {
  const shape = shapeOf(test)
  for (const text of textsOf(test))
    for (const part of ['tag', 'digest'] as const) {
      const lowered = lowerImagePart(text, part, text.origin)
      if (lowered?.kind === 'conditional' && shapeOf(lowered.test) === shape)
        return { text, part, shape: shapeOf(lowered.then) }
    }
  return undefined
}

function textsOf(node: ExprNode): readonly ExprNode[] {
  return childrenOf(node).flatMap((child) => [
    ...(child.type.kind === 'string' ? [child] : []),
    ...textsOf(child),
  ])
}
