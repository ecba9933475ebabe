export { assumePresent } from './assume-present.ts'
export { boundNames } from './bound-names.ts'
export { childrenOf, visitExpr } from './children.ts'
export { DURATION_PATTERN } from './duration.ts'
export type { Subject } from './evaluate.ts'
export { evaluateBlock } from './evaluate-policy.ts'
export { expressionsOf, visitBlock } from './expressions-of.ts'
export { globToRe2 } from './glob.ts'
export { isAuditable } from './is-auditable.ts'
export { isPath } from './is-path.ts'
export { isSameJson } from './is-same-json.ts'
export { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts'
export { mapBlock } from './map-block.ts'
export { mapChildren } from './map-children.ts'
export { memberNames } from './member-names.ts'
export { CIDR_LETTERS, IP_LETTERS } from './network.ts'
export type {
  ConstNode,
  ExprKind,
  ExprNode,
  ExprOf,
  IsTypeNode,
  LookupNode,
  MemberNode,
} from './nodes/expr-node.ts'
export type { Iteration } from './nodes/iteration.ts'
export type { LabelSelector, MatchedKind, MatchNode, Operation } from './nodes/match-node.ts'
export type { PolicyNode, PolicySeverity } from './nodes/policy-node.ts'
export type {
  Block,
  BranchNode,
  DenyNode,
  LeaveNode,
  LetNode,
  LoopNode,
  StatementNode,
  StructuredNode,
} from './nodes/statement-node.ts'
export { OPERATORS, type OperatorId, type OperatorRow } from './operators.ts'
export { QUANTITY_PATTERN } from './quantity.ts'
export { re2ToJs } from './re2-to-js.ts'
export { REQUEST_FIELDS, type RequestField } from './request-fields.ts'
export { SEMVER_PATTERN } from './semver.ts'
export { structureBlock } from './structure-block.ts'
export { substitute } from './substitute.ts'
export {
  BOOL,
  DYNAMIC,
  INT,
  type IrType,
  type IrTypeKind,
  listOf,
  mapOf,
  OBJECT,
  STRING,
} from './types.ts'
export { ZERO_VALUES } from './zero-value.ts'
