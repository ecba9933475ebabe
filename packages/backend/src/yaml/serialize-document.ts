import type { JsonObject } from '@gatewright/ir'
import { Document, isMap, isNode, isPair, isScalar, isSeq, Scalar, visit } from 'yaml'
import type { DocumentComment } from '../backend.ts'

/**
 * Writes a document as YAML that readers of YAML 1.1 and 1.2 agree on: strings that either would
 * re-type are quoted, texts of several lines are literal blocks, nothing is folded or aliased.
 */
export function serializeDocument(
  document: JsonObject,
  comments: readonly DocumentComment[] = [],
): string {
  const yaml = new Document(document, { aliasDuplicateObjects: false })
  visit(yaml, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return
      if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL
      else if (isRetyped(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
    Collection(_key, node) {
      const items = isMap(node) ? [] : node.items
      const isShort = items.every((item) => isScalar(item) && String(item.value).length <= 40)
      if (isSeq(node) && isShort && inlineLength(items) <= 80) node.flow = true
      if (node.items.length === 0) node.flow = true
      if (node.flow !== true) return
      for (const item of items)
        if (isScalar(item) && isCutShort(item.value)) item.type = Scalar.QUOTE_DOUBLE
    },
  })
  for (const { path, text } of comments) attach(yaml, path, text)
  return yaml.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: false })
}

function inlineLength(items: readonly unknown[]): number {
  return items.reduce<number>(
    (length, item) => length + String(isScalar(item) ? item.value : '').length + 2,
    0,
  )
}

/** Texts that some YAML reader takes for a boolean, a null, a number, a date or a time. */
function isRetyped(text: string): boolean {
  return (
    /^(y|n|yes|no|on|off|true|false|null|~|=|<<)$/i.test(text) ||
    /^[-+]?[0-9._]/.test(text) ||
    /^[-+]?\.(inf|nan)$/i.test(text)
  )
}

/** Texts that readers of YAML 1.1 end too early between brackets. */
function isCutShort(value: unknown): boolean {
  return typeof value === 'string' && /[?:]/.test(value)
}

function attach(yaml: Document, path: readonly (string | number)[], text: string): void {
  const comment = text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n')
  const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true)
  const last = path.at(-1)
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last)
    if (isPair(pair) && isNode(pair.key)) pair.key.commentBefore = comment
  } else if (isSeq(parent) && typeof last === 'number') {
    const item = parent.items[last]
    if (isNode(item)) item.commentBefore = comment
  }
}
