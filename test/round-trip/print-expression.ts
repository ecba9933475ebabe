import type {
  ExprKind,
  ExprNode,
  ExprOf,
  IrType,
  RequestField,
} from '../../packages/ir/src/index.ts'
import { printAnd } from './given.ts'
import { isEmptyFact } from './is-empty-fact.ts'
import { printConditional } from './print-conditional.ts'
import { constantName, printConstant } from './print-constant.ts'
import { printIteration } from './print-iteration.ts'
import { printOperation } from './print-operation.ts'
import { bindName, dotAfter, isChained, type Printing } from './printing.ts'
import { shapeOf } from './shape-of.ts'

type Print<K extends ExprKind> = (node: ExprOf<K>, printing: Printing) => string

/** The spelling of every kind of expression; all but names, members and calls in parentheses. */
const PRINT: { readonly [K in ExprKind]: Print<K> } = {
  const: ({ value, type }, printing) => printConstant(value, type, printing),
  root: ({ root }) => root,
  request: ({ field }) => REQUEST[field],
  local: ({ name }, { names }) => names.get(name) ?? `unbound_${name}`,
  member: printMember,
  lookup: (node, printing) => {
    const key = printExpression(node.key, printing)
    const dot = isChained(node.base, printing) ? '?.' : ''
    return `${printExpression(node.base, printing)}${dot}[${key}]`
  },
  coalesce: (node, printing) =>
    containersOf(node, printing) ??
    `(${printExpression(node.value, printing)} ?? ${printExpression(node.fallback, printing)})`,
  present: ({ value }, printing) => printPresent(value, printing),
  isType: ({ value, test }, printing) => {
    const printed = printExpression(value, printing)
    return test === 'list'
      ? `Array.isArray(${printed})`
      : `(typeof ${printed} === '${TYPES[test]}')`
  },
  not: ({ operand }, printing) => {
    if (operand.kind === 'present') return printPresent(operand.value, printing, '===')
    if (isEmptyFact(operand)) return `(${printExpression(operand.left, printing)} !== undefined)`
    return `!${printExpression(operand, printing)}`
  },
  logical: ({ operator, operands }, printing) =>
    operator === 'and'
      ? printAnd(operands, printing)
      : `(${operands.map((one) => printExpression(one, printing)).join(' || ')})`,
  equals: printEquals,
  compare: ({ left, operator, right }, printing) =>
    `(${printExpression(left, printing)} ${operator} ${printExpression(right, printing)})`,
  conditional: printConditional,
  quantifier: ({ quantifier, iteration, body }, printing) => {
    const { source, variable, inner } = printIteration(iteration, printing)
    const test = printExpression(body, inner)
    if (iteration.over === 'map') return `${source}.${quantifier}((${variable}) => ${test})`
    const dot = dotAfter(iteration.source, printing)
    // A body in braces keeps the list of keys a list.
    const isPlain = !/^Object\./.test(source)
    return `${source}${dot}${quantifier}((${variable}) => ${isPlain ? test : `{ return ${test} }`})`
  },
  find: printCallback,
  filter: printCallback,
  map: (node, printing) => {
    const { list, item, body } = node
    const isValues =
      list.kind === 'keys' &&
      body.kind === 'lookup' &&
      body.key.kind === 'local' &&
      body.key.name === item &&
      shapeOf(body.base) === shapeOf(list.map)
    return isValues
      ? `Object.values(${printExpression(list.map, printing)})`
      : printCallback(node, printing)
  },
  flatMap: printCallback,
  list: ({ elements }, printing) =>
    `[${elements.map((one) => printExpression(one, printing)).join(', ')}]`,
  concat: ({ parts }, printing) => {
    const isSpread = parts.every((part) => part.kind !== 'list' || part.elements.length === 1)
    const printed = parts.map((part) => printExpression(part, printing))
    if (!isSpread || parts.every(({ kind }) => kind === 'list'))
      return `${printed[0]}.concat(${printed.slice(1).join(', ')})`
    const elements = parts.map((part, index) =>
      part.kind === 'list' ? (printed[index] ?? '').slice(1, -1) : `...${printed[index]}`,
    )
    return `[${elements.join(', ')}]`
  },
  size: ({ operand }, printing) =>
    `${printExpression(operand, printing)}${dotAfter(operand, printing)}length`,
  keys: ({ map }, printing) => `Object.keys(${printExpression(map, printing)})`,
  includes: ({ list, item }, printing) =>
    `${printExpression(list, printing)}${dotAfter(list, printing)}includes(${printExpression(item, printing)})`,
  operation: printOperation,
  matches: ({ value, pattern }, printing) => {
    const text = printExpression(value, printing)
    const printed =
      pattern.kind === 'const'
        ? constantName(`given<Pattern>(${JSON.stringify(pattern.value)})`, printing)
        : printExpression(pattern, printing)
    return `matches(${text}, ${printed})`
  },
  text: ({ parts }, printing) => `\`${parts.map((part) => printPart(part, printing)).join('')}\``,
}

const SCALARS: ReadonlySet<string> = new Set(['bool', 'int', 'string'])
const TYPES = { string: 'string', int: 'number', bool: 'boolean' } as const

const REQUEST: { readonly [F in RequestField]: string } = {
  operation: 'request.operation',
  name: 'request.name',
  namespace: 'request.namespace',
  subresource: 'request.subresource',
  dryRun: 'request.dryRun',
  userName: 'request.user.name',
  userUid: 'request.user.uid',
  userGroups: 'request.user.groups',
  userExtra: 'request.user.extra',
  namespaceLabels: 'namespace.labels',
  namespaceAnnotations: 'namespace.annotations',
}

/** Prints an expression. */
export function printExpression(node: ExprNode, printing: Printing): string {
  const assumed = printing.assumed.size === 0 ? undefined : printing.assumed.get(shapeOf(node))
  if (assumed !== undefined) return assumed
  return (PRINT[node.kind] as Print<ExprKind>)(node as never, printing)
}

function printEquals(node: ExprOf<'equals'>, printing: Printing): string {
  const { left, right } = node
  const isFact: boolean = isEmptyFact(node)
  const [one, other] = [left, right].map((side) => printExpression(side, printing))
  if (isFact) return `(${one} === undefined)`
  const isScalar = [left, right].some(({ type }) => SCALARS.has(type.kind))
  return isScalar ? `(${one} === ${other})` : `deepEqual(${one}, ${other})`
}

function printMember(node: ExprOf<'member'>, printing: Printing): string {
  const base = printExpression(node.base, printing)
  // That something is found is known of no call in TypeScript.
  const dot = isChained(node.base, printing) || node.base.kind === 'find' ? '?.' : ''
  return /^[A-Za-z_$][\w$]*$/.test(node.name)
    ? `${base}${dot === '' ? '.' : dot}${node.name}`
    : `${base}${dot}[${JSON.stringify(node.name)}]`
}

function printPresent(value: ExprNode, printing: Printing, operator = '!=='): string {
  if (value.kind === 'root' && printing.pods.has(value.root))
    return `(${value.root === 'object' ? 'pod' : 'oldPod'} ${operator} undefined)`
  if (value.kind === 'lookup' && value.type.kind === 'object' && !isOfObjects(value.base.type)) {
    const test = `(${printExpression(value.key, printing)} in ${printExpression(value.base, printing)})`
    return operator === '!==' ? test : `!${test}`
  }
  return `(${printExpression(value, printing)} ${operator} undefined)`
}

function isOfObjects(type: IrType): boolean {
  return type.kind === 'map' && type.value.kind === 'object'
}

/** A pod's list of containers, which is none where the pod has none. */
function containersOf({ value }: ExprOf<'coalesce'>, { names }: Printing): string | undefined {
  if (value.kind !== 'member' || value.base.kind !== 'local') return undefined
  const view = /^(pod|oldPod)\.spec$/.exec(names.get(value.base.name) ?? '')
  const isList = /^(containers|initContainers|ephemeralContainers)$/.test(value.name)
  return view !== null && isList ? `${view[1]}.${value.name}` : undefined
}

function printCallback(
  { kind, list, item, body }: ExprOf<'find' | 'filter' | 'map' | 'flatMap'>,
  printing: Printing,
): string {
  const [name, inner] = bindName(item, printing)
  const source = printExpression(list, printing)
  return `${source}${dotAfter(list, printing)}${kind}((${name}) => ${printExpression(body, inner)})`
}

function printPart(part: ExprNode, printing: Printing): string {
  if (part.kind === 'const')
    return JSON.stringify(part.value).slice(1, -1).replaceAll('\\"', '"').replace(/[`$]/g, '\\$&')
  const isText =
    part.kind === 'operation' && (part.operator === 'textOfInt' || part.operator === 'textOfBool')
  return `\${${printExpression(isText ? (part.operands[0] as ExprNode) : part, printing)}}`
}
