import { printDoc } from '../doc/print-doc.ts'
import type { RegoNode } from './rego-children.ts'
import { literalDoc, termDoc } from './rego-doc.ts'
import type { RegoLiteral, RegoTerm } from './rego-node.ts'

const LAYOUT = { width: 100, step: '\t', stepWidth: 4 }

const LITERALS: ReadonlySet<string> = new Set<RegoLiteral['kind']>([
  'term',
  'compare',
  'in',
  'not',
  'assign',
  'some',
  'every',
])

/** Prints a part of a rule alone, for messages about it. */
export function printRegoNode(node: RegoNode): string {
  const isLiteral = LITERALS.has(node.kind)
  return printDoc(isLiteral ? literalDoc(node as RegoLiteral) : termDoc(node as RegoTerm), LAYOUT)
}
