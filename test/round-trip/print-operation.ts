import type { ExprNode, ExprOf, OperatorId } from '../../packages/ir/src/index.ts'
import { printExpression } from './print-expression.ts'
import { bindName, dotAfter, type Printing } from './printing.ts'

type Print = (operands: readonly ExprNode[], printing: Printing) => string

/** The spelling of every row of the operator table. */
const OPERATIONS: { readonly [Id in OperatorId]: Print } = {
  startsWith: method('startsWith'),
  endsWith: method('endsWith'),
  contains: method('includes'),
  split: method('split'),
  join: method('join'),
  replaceAll: method('replaceAll'),
  before: ([text, separator], printing) =>
    `(${method('split')([text as ExprNode, separator as ExprNode], printing)}[0] ?? '')`,
  after: unsaid,
  firstMatch: unsaid,
  asciiLower: call('asciiLower'),
  isQuantity: test('quantity'),
  quantityLess: relation('quantity', 'lessThan', 'quantity'),
  quantityEquals: relation('quantity', 'equals', 'quantity'),
  add: infix('+'),
  subtract: infix('-'),
  multiply: infix('*'),
  remainder: infix('%'),
  sum: ([list], printing) => {
    if (list?.kind !== 'map') return unsaid(list === undefined ? [] : [list], printing)
    const [name, inner] = bindName(list.item, printing)
    const source = printExpression(list.list, printing)
    return `sumOf(${source}, (${name}) => ${printExpression(list.body, inner)})`
  },
  sorted: call('sorted'),
  unique: call('unique'),
  take: ([list, count], printing) =>
    `${printExpression(list as ExprNode, printing)}${dotAfter(list as ExprNode, printing)}slice(0, ${printExpression(count as ExprNode, printing)})`,
  isIp: test('ip'),
  ipEquals: relation('ip', 'equals', 'ip'),
  isCidr: test('cidr'),
  cidrContainsIp: relation('cidr', 'contains', 'ip'),
  cidrContains: relation('cidr', 'contains', 'cidr'),
  isSemver: test('semver'),
  semverLess: relation('semver', 'lessThan', 'semver'),
  semverEquals: relation('semver', 'equals', 'semver'),
  isDuration: test('duration'),
  durationLess: relation('duration', 'lessThan', 'duration'),
  durationEquals: relation('duration', 'equals', 'duration'),
  glob: call('glob'),
  textOfInt: inText,
  textOfBool: inText,
}

/** Prints a row of the operator table applied. */
export function printOperation(node: ExprOf<'operation'>, printing: Printing): string {
  return OPERATIONS[node.operator](node.operands, printing)
}

function printAll(operands: readonly ExprNode[], printing: Printing): readonly string[] {
  return operands.map((operand) => printExpression(operand, printing))
}

function method(name: string): Print {
  return (operands, printing) => {
    const [receiver, ...others] = printAll(operands, printing)
    return `${receiver}${dotAfter(operands[0] as ExprNode, printing)}${name}(${others.join(', ')})`
  }
}

function call(name: string): Print {
  return (operands, printing) => `${name}(${printAll(operands, printing).join(', ')})`
}

function infix(operator: string): Print {
  return (operands, printing) => `(${printAll(operands, printing).join(` ${operator} `)})`
}

function test(domain: string): Print {
  return (operands, printing) => `(${call(domain)(operands, printing)} !== undefined)`
}

/** Values of domains that are not there have no relation, so that no test is printed. */
function relation(left: string, name: string, right: string): Print {
  return (operands, printing) => {
    printing.facts.relates = true
    const [one, other] = printAll(operands, printing)
    return `${left}(${one}).${name}(${right}(${other}))`
  }
}

function inText(operands: readonly ExprNode[], printing: Printing): string {
  return `\`\${${printAll(operands, printing).join('')}}\``
}

/** What only a form around it says. */
function unsaid(operands: readonly ExprNode[], printing: Printing): string {
  return `unsaid(${printAll(operands, printing).join(', ')})`
}
