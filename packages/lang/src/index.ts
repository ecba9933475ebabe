export { cel } from './cel/cel.ts'
export { celChildren, withCelChildren } from './cel/cel-children.ts'
export type { CelBinaryOperator, CelExpr, CelKind, CelSelect } from './cel/cel-expr.ts'
export { isCelField, isCelIdentifier } from './cel/cel-identifier.ts'
export { type CelLayout, printCel } from './cel/print-cel.ts'
export { printRego } from './rego/print-rego.ts'
export { printRegoNode } from './rego/print-rego-node.ts'
export { rego } from './rego/rego.ts'
export {
  type RegoNode,
  type RegoNodeKind,
  regoChildren,
  withRegoChildren,
} from './rego/rego-children.ts'
export { isRegoField, isRegoName } from './rego/rego-identifier.ts'
export type {
  RegoArithmetic,
  RegoComparison,
  RegoCondition,
  RegoElse,
  RegoHead,
  RegoLiteral,
  RegoModule,
  RegoRule,
  RegoTerm,
} from './rego/rego-node.ts'
