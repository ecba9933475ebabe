import type { ExprNode, ExprOf } from '../../packages/ir/src/index.ts'
import { assume, givenBy, uses } from './given.ts'
import { imagePart } from './image-part.ts'
import { isEmptyFact } from './is-empty-fact.ts'
import { printExpression } from './print-expression.ts'
import type { Printing } from './printing.ts'
import { shapeOf } from './shape-of.ts'

/** Prints a conditional as the form of the language that lowers to it. */
export function printConditional(node: ExprOf<'conditional'>, printing: Printing): string {
  const { test, then, otherwise } = node
  const image = imagePart(node)
  if (image !== undefined) return `imageRef(${printExpression(image.text, printing)}).${image.part}`
  const fact = test.kind === 'not' ? test.operand : undefined
  if (fact !== undefined && isEmptyFact(fact) && shapeOf(fact.left) === shapeOf(then))
    if (isNothing(otherwise)) return printExpression(then, printing)
  const given = givenBy(test, printing)
  if (given !== undefined && uses(then, given.shape)) {
    const [name, inner] = assume(given, printing)
    if (shapeOf(then) === given.shape)
      return isNothing(otherwise)
        ? given.printed
        : `(${given.printed} ?? ${printExpression(otherwise, printing)})`
    return `chosen(${given.printed}, (${name}) => ${printExpression(then, inner)}, ${printExpression(otherwise, printing)})`
  }
  const part = splitPart(node)
  if (part !== undefined) {
    const [text, separator] = [part.text, part.separator].map((one) =>
      printExpression(one, printing),
    )
    const printed = `${text}.split(${separator})[${part.index}]`
    return isNothing(part.fallback)
      ? printed
      : `(${printed} ?? ${printExpression(part.fallback, printing)})`
  }
  if (test.kind === 'present' && isNothing(otherwise)) {
    const chained = headOf(then, shapeOf(test.value))
    if (chained !== undefined) return printExpression(then, { ...printing, chained })
    if (test.value.kind === 'root') {
      const printed = printExpression(then, printing)
      if (/^(pod|oldPod)\.\w+$/.test(printed)) return printed.replace('.', '?.')
    }
  }
  return `(${printExpression(test, printing)} ? ${printExpression(then, printing)} : ${printExpression(otherwise, printing)})`
}

function isNothing(node: ExprNode): boolean {
  return node.kind === 'const' && node.value === null
}

/** The receiver of this shape at the start of a chain of members and methods that are there with it. */
function headOf(node: ExprNode, shape: string): ExprNode | undefined {
  if ((node.kind === 'member' || node.kind === 'lookup') && (node.optional || node.known))
    return undefined
  const receiver = receiverOf(node)
  if (receiver === undefined) return undefined
  return shapeOf(receiver) === shape ? receiver : headOf(receiver, shape)
}

function receiverOf(node: ExprNode): ExprNode | undefined {
  switch (node.kind) {
    case 'member':
    case 'lookup':
      return node.base
    case 'size':
      return node.operand
    case 'find':
    case 'filter':
    case 'map':
    case 'flatMap':
    case 'includes':
      return node.list
    case 'quantifier':
      return node.iteration.over === 'list' ? node.iteration.source : undefined
    case 'operation':
      return node.operands[0]
    default:
      return undefined
  }
}

interface SplitPart {
  readonly text: ExprNode
  readonly separator: ExprNode
  readonly index: number
  readonly fallback: ExprNode
}

/** `text.split(separator)[index] ?? fallback`, from the second part on. */
function splitPart({ test, then, otherwise }: ExprOf<'conditional'>): SplitPart | undefined {
  if (test.kind !== 'operation' || test.operator !== 'contains') return undefined
  const [text, separator] = test.operands as readonly [ExprNode, ExprNode]
  const isRest = (node: ExprNode | undefined): boolean =>
    node?.kind === 'operation' &&
    node.operator === 'after' &&
    shapeOf(node.operands[0] as ExprNode) === shapeOf(text) &&
    shapeOf(node.operands[1] as ExprNode) === shapeOf(separator)
  if (then.kind === 'operation' && then.operator === 'before')
    return isRest(then.operands[0]) && shapeOf(then.operands[1] as ExprNode) === shapeOf(separator)
      ? { text, separator, index: 1, fallback: otherwise }
      : undefined
  const further = then.kind === 'conditional' ? splitPart(then) : undefined
  if (further === undefined || !isRest(further.text)) return undefined
  if (shapeOf(further.fallback) !== shapeOf(otherwise)) return undefined
  return { text, separator, index: further.index + 1, fallback: otherwise }
}
