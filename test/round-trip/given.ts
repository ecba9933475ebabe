import { childrenOf, type ExprKind, type ExprNode } from '../../packages/ir/src/index.ts'
import { imageTest } from './image-part.ts'
import { printExpression } from './print-expression.ts'
import { bindName, type Printing } from './printing.ts'
import { shapeOf } from './shape-of.ts'

/** What a test says is there: how it is printed, and its shape where it is. */
interface Given {
  readonly printed: string
  readonly shape: string
}

/** What TypeScript does not see from the same test in the printed code: it narrows names and paths alone. */
export function givenBy(test: ExprNode, printing: Printing): Given | undefined {
  if (test.kind === 'present') {
    const { value } = test
    if (NARROWED.has(value.kind)) return undefined
    return { printed: printExpression(value, printing), shape: shapeOf(value) }
  }
  const image = imageTest(test)
  if (image !== undefined)
    return {
      printed: `imageRef(${printExpression(image.text, printing)}).${image.part}`,
      shape: image.shape,
    }
  if (test.kind !== 'operation' || test.operator !== 'contains') return undefined
  const [text, separator] = test.operands as readonly [ExprNode, ExprNode]
  const rest = { ...test, operator: 'after', type: text.type } as const
  const second = { ...rest, operator: 'before', operands: [rest, separator] } as const
  const printed = [text, separator].map((one) => printExpression(one, printing))
  return { printed: `${printed[0]}.split(${printed[1]})[1]`, shape: shapeOf(second) }
}

const NARROWED: ReadonlySet<ExprKind> = new Set(['root', 'local', 'member', 'lookup', 'request'])

/** A name for what is given, and how to print where it is. */
export function assume(given: Given, printing: Printing): readonly [string, Printing] {
  const [name, inner] = bindName(`given ${printing.names.size}`, printing)
  return [name, { ...inner, assumed: new Map(printing.assumed).set(given.shape, name) }]
}

/** True where an expression reads a value of this shape. */
export function uses(node: ExprNode, shape: string): boolean {
  return shapeOf(node) === shape || childrenOf(node).some((child) => uses(child, shape))
}

/** Prints `a && b`; what a test gives has a name in those after it. */
export function printAnd(operands: readonly ExprNode[], printing: Printing): string {
  const printed: string[] = []
  for (const [index, operand] of operands.entries()) {
    const rest = operands.slice(index + 1)
    const given = rest.length === 0 ? undefined : givenBy(operand, printing)
    if (given !== undefined && rest.some((one) => uses(one, given.shape))) {
      const [name, inner] = assume(given, printing)
      printed.push(`holds(${given.printed}, (${name}) => ${printAnd(rest, inner)})`)
      break
    }
    printed.push(printExpression(operand, printing))
  }
  return `(${printed.join(' && ')})`
}
