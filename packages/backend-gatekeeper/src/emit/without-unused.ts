import {
  type RegoLiteral,
  type RegoNode,
  type RegoRule,
  type RegoTerm,
  regoChildren,
  withRegoChildren,
} from '@gatewright/lang'

/** The same rule where what nothing reads has no name: strict mode refuses variables without a use. */
export function withoutUnused(rule: RegoRule): RegoRule {
  const { head, otherwise = [] } = rule
  const outside = [head.kind === 'contains' ? head.term : head.value, ...otherwise.map(elseValue)]
  const body = nameUsed(rule.body, outside.flatMap(variablesIn))
  const inHead =
    head.kind === 'contains'
      ? { ...head, term: inner(head.term) }
      : head.value === undefined
        ? head
        : { ...head, value: inner(head.value) }
  if (otherwise.length === 0) return { ...rule, head: inHead, body }
  return {
    ...rule,
    head: inHead,
    body,
    otherwise: otherwise.map((one) => ({
      value: inner(one.value),
      body: nameUsed(one.body, variablesIn(one.value)),
    })),
  }
}

const elseValue = ({ value }: { readonly value: RegoTerm }): RegoTerm => value

function inner<N extends RegoNode>(node: N): N {
  const children = regoChildren(node)
  if (node.kind === 'comprehension')
    return {
      ...node,
      term: inner(node.term),
      body: nameUsed(node.body, variablesIn(node.term)),
    }
  const changed = children.length === 0 ? node : (withRegoChildren(node, children.map(inner)) as N)
  if (changed.kind !== 'every') return changed
  const body = nameUsed(changed.body, [])
  const isUsedIn = body.some((literal) => variablesIn(literal).includes(changed.value))
  return { ...changed, value: isUsedIn ? changed.value : '_', body }
}

/** @param outside - the variables that are read beside the body */
function nameUsed(
  body: readonly RegoLiteral[],
  outside: readonly string[],
): readonly RegoLiteral[] {
  let kept = body.map(inner)
  // Without one assignment another may have no use any more.
  for (let before = -1; before !== kept.length; ) {
    before = kept.length
    kept = kept.filter(
      (literal, index) => literal.kind !== 'assign' || isUsed(literal.name, index, kept, outside),
    )
  }
  return kept.map((literal, index): RegoLiteral => {
    if (literal.kind !== 'some') return literal
    const { key, value } = literal
    const named = isUsed(value, index, kept, outside) ? value : '_'
    if (key === undefined || isUsed(key, index, kept, outside)) return { ...literal, value: named }
    const { key: _, ...rest } = literal
    return { ...rest, value: named }
  })
}

function isUsed(
  name: string,
  index: number,
  body: readonly RegoLiteral[],
  outside: readonly string[],
): boolean {
  if (outside.includes(name)) return true
  return body.some((literal, other) => other !== index && variablesIn(literal).includes(name))
}

function variablesIn(node: RegoNode | undefined): readonly string[] {
  if (node === undefined) return []
  if (node.kind === 'var') return [node.name]
  return regoChildren(node).flatMap(variablesIn)
}
