import {
  type Block,
  type ExprKind,
  type ExprNode,
  type ExprOf,
  type Iteration,
  isJsonList,
  mapChildren,
  type StatementNode,
  visitBlock,
} from '@gatewright/ir'
import {
  and,
  coalesce,
  conditional,
  constant,
  equals,
  member,
  not,
  or,
  present,
} from '../lower/builders.ts'

/**
 * A structured block as an audit of the object before the request runs it: the old object stands for
 * the object, nothing for the old object. What that decides is folded away; locals have other names.
 */
export function objectBefore(block: Block): Block {
  const names = new Set(namesOf(block))
  const renamed = new Map<string, string>()
  for (const name of [...names]) renamed.set(name, freshName(names, `${name}Before`))
  return block.flatMap((statement) => rewriteStatement(statement, renamed))
}

type Names = ReadonlyMap<string, string>

function freshName(taken: Set<string>, base: string): string {
  let name = base
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`
  taken.add(name)
  return name
}

/** Every name that a block binds. */
function namesOf(block: Block): readonly string[] {
  const names: string[] = []
  const ofStatement = (statement: StatementNode): void => {
    if (statement.kind === 'let') names.push(statement.name)
    if (statement.kind === 'loop') {
      names.push(...boundBy(statement.iteration))
      statement.body.forEach(ofStatement)
    }
    if (statement.kind === 'branch')
      [...statement.then, ...statement.otherwise].forEach(ofStatement)
  }
  block.forEach(ofStatement)
  visitBlock(block, (node) => {
    if (node.kind === 'quantifier') names.push(...boundBy(node.iteration))
    if ('item' in node && typeof node.item === 'string') names.push(node.item)
  })
  return names
}

function boundBy(iteration: Iteration): readonly string[] {
  if (iteration.over === 'list') return [iteration.item]
  return iteration.value === undefined ? [iteration.key] : [iteration.key, iteration.value]
}

function rewriteStatement(statement: StatementNode, names: Names): Block {
  const inner = (block: Block): Block => block.flatMap((one) => rewriteStatement(one, names))
  switch (statement.kind) {
    case 'let':
      return [
        {
          ...statement,
          name: nameOf(statement.name, names),
          value: rewriteExpr(statement.value, names),
        },
      ]
    case 'deny':
      return [{ ...statement, message: rewriteExpr(statement.message, names) }]
    case 'branch': {
      const test = rewriteExpr(statement.test, names)
      if (test.kind === 'const')
        return inner(test.value === true ? statement.then : statement.otherwise)
      const then = inner(statement.then)
      return [{ ...statement, test, then, otherwise: inner(statement.otherwise) }]
    }
    case 'loop': {
      const iteration = rewriteIteration(statement.iteration, names)
      return isEmpty(iteration.source)
        ? []
        : [{ ...statement, iteration, body: inner(statement.body) }]
    }
    case 'leave':
      throw new Error('the block is not structured')
  }
}

function nameOf(name: string, names: Names): string {
  const renamed = names.get(name)
  if (renamed === undefined) throw new Error(`the local ${name} is bound nowhere`)
  return renamed
}

function rewriteIteration(iteration: Iteration, names: Names): Iteration {
  const source = rewriteExpr(iteration.source, names)
  if (iteration.over === 'list')
    return { ...iteration, source, item: nameOf(iteration.item, names) }
  const { key, value } = iteration
  return {
    ...iteration,
    source,
    key: nameOf(key, names),
    value: value === undefined ? undefined : nameOf(value, names),
  }
}

type RewriteTable = { readonly [K in ExprKind]?: (node: ExprOf<K>, names: Names) => ExprNode }

/** Kinds that mean something else, or that a part which is known to be absent decides. */
const REWRITE: RewriteTable = {
  root: (node) => {
    if (node.root === 'object') return { ...node, root: 'oldObject', optional: false }
    return node.root === 'oldObject' ? absent(node) : node
  },
  request: (node) => node,
  local: (node, names) => ({ ...node, name: nameOf(node.name, names) }),
  member: (node, names) => {
    const base = rewriteExpr(node.base, names)
    if (isAbsent(base)) return absent(node)
    // What was known of an optional object is known of one that is there.
    return node.known || node.optional
      ? { ...node, base }
      : member(base, node.name, node.type, true, node.origin)
  },
  lookup: (node, names) => {
    const base = rewriteExpr(node.base, names)
    return isAbsent(base) ? absent(node) : { ...node, base, key: rewriteExpr(node.key, names) }
  },
  coalesce: (node, names) =>
    coalesce(rewriteExpr(node.value, names), rewriteExpr(node.fallback, names), node.origin),
  present: (node, names) => present(rewriteExpr(node.value, names), node.origin),
  not: (node, names) => not(rewriteExpr(node.operand, names), node.origin),
  logical: (node, names) =>
    (node.operator === 'and' ? and : or)(
      node.operands.map((operand) => rewriteExpr(operand, names)),
      node.origin,
    ),
  equals: (node, names) =>
    equals(rewriteExpr(node.left, names), rewriteExpr(node.right, names), node.origin),
  conditional: (node, names) =>
    conditional(
      rewriteExpr(node.test, names),
      rewriteExpr(node.then, names),
      rewriteExpr(node.otherwise, names),
    ),
  quantifier: (node, names) => {
    const iteration = rewriteIteration(node.iteration, names)
    const isVacuous = constant(node.quantifier === 'every', node.origin)
    if (isEmpty(iteration.source)) return isVacuous
    const body = rewriteExpr(node.body, names)
    const isDecided = body.kind === 'const' && body.value === (node.quantifier === 'every')
    return isDecided ? isVacuous : { ...node, iteration, body }
  },
  find: (node, names) => {
    const list = rewriteExpr(node.list, names)
    return isEmpty(list) ? absent(node) : itemNode({ ...node, list }, names)
  },
  filter: (node, names) => listNode(node, names),
  map: (node, names) => listNode(node, names),
  flatMap: (node, names) => listNode(node, names),
  includes: (node, names) => {
    const list = rewriteExpr(node.list, names)
    return isEmpty(list)
      ? constant(false, node.origin)
      : { ...node, list, item: rewriteExpr(node.item, names) }
  },
  size: (node, names) => {
    const operand = rewriteExpr(node.operand, names)
    return isEmpty(operand) ? constant(0, node.origin) : { ...node, operand }
  },
  concat: (node, names) => {
    const parts = node.parts
      .map((part) => rewriteExpr(part, names))
      .filter((part) => !isEmpty(part))
    return parts.length === 0 ? constant([], node.origin, node.type) : { ...node, parts }
  },
}

function rewriteExpr(node: ExprNode, names: Names): ExprNode {
  const rewrite = REWRITE[node.kind] as ((node: ExprNode, names: Names) => ExprNode) | undefined
  return rewrite === undefined
    ? mapChildren(node, (child) => rewriteExpr(child, names))
    : rewrite(node, names)
}

function listNode(node: ExprOf<'filter' | 'map' | 'flatMap'>, names: Names): ExprNode {
  const list = rewriteExpr(node.list, names)
  return isEmpty(list) ? constant([], node.origin, node.type) : itemNode({ ...node, list }, names)
}

function itemNode<N extends ExprOf<'find' | 'filter' | 'map' | 'flatMap'>>(
  node: N,
  names: Names,
): N {
  return { ...node, item: nameOf(node.item, names), body: rewriteExpr(node.body, names) }
}

function absent({ origin, type }: ExprNode): ExprNode {
  return constant(null, origin, type)
}

function isAbsent(node: ExprNode): boolean {
  return node.kind === 'const' && node.value === null
}

/** True for a list or map that is known to have no entries. */
function isEmpty(node: ExprNode): boolean {
  if (node.kind !== 'const') return false
  if (node.value === null) return true
  return isJsonList(node.value)
    ? node.value.length === 0
    : Object.keys(Object(node.value)).length === 0
}
