import type { Origin } from '@gatewright/diagnostics'
import type { Json } from '../json.ts'
import type { OperatorId } from '../operators.ts'
import type { RequestField } from '../request-fields.ts'
import type { IrType } from '../types.ts'
import type { Iteration } from './iteration.ts'

/** What every expression carries. `optional` says that its value may be absent. */
interface ExprBase {
  readonly type: IrType
  readonly optional: boolean
  readonly origin: Origin
}

/** A value known when compiling: a literal, a captured constant. */
export interface ConstNode extends ExprBase {
  readonly kind: 'const'
  readonly value: Json
}

/** Where an expression starts to read: the request's objects, or the parameters. */
export interface RootNode extends ExprBase {
  readonly kind: 'root'
  readonly root: 'object' | 'oldObject' | 'params'
}

/** A fact about the request; never absent, since what a request has not reads as its zero value. */
export interface RequestNode extends ExprBase {
  readonly kind: 'request'
  readonly field: RequestField
}

/** The variable of a `let`, of a loop or of a quantifier; names are unique within a policy. */
export interface LocalNode extends ExprBase {
  readonly kind: 'local'
  readonly name: string
}

/**
 * `base.name`. Absent where the base is absent or lacks the member. A member that the type declares
 * as required reads as the zero value of its type where it is missing, as in the API server's own
 * Go types, so that the author may rely on the declaration: then `optional` is false.
 * `known` says that an earlier test proved the member present, so that no guard is needed.
 */
export interface MemberNode extends ExprBase {
  readonly kind: 'member'
  readonly base: ExprNode
  readonly name: string
  readonly known: boolean
}

/** `base[key]` of a map, or of an object by a computed name. */
export interface LookupNode extends ExprBase {
  readonly kind: 'lookup'
  readonly base: ExprNode
  readonly key: ExprNode
  readonly known: boolean
}

/** `value ?? fallback`. */
export interface CoalesceNode extends ExprBase {
  readonly kind: 'coalesce'
  readonly value: ExprNode
  readonly fallback: ExprNode
}

/** `value !== undefined`. */
export interface PresentNode extends ExprBase {
  readonly kind: 'present'
  readonly value: ExprNode
}

/** `typeof value === 'string'` and the like; `list` is `Array.isArray(value)`. */
export interface IsTypeNode extends ExprBase {
  readonly kind: 'isType'
  readonly value: ExprNode
  readonly test: 'bool' | 'int' | 'string' | 'list'
}

/** `!operand` of a boolean. */
export interface NotNode extends ExprBase {
  readonly kind: 'not'
  readonly operand: ExprNode
}

/** `&&` or `||` of booleans. */
export interface LogicalNode extends ExprBase {
  readonly kind: 'logical'
  readonly operator: 'and' | 'or'
  readonly operands: readonly ExprNode[]
}

/** Deep equality of values as they are stored; two absent values are equal. */
export interface EqualsNode extends ExprBase {
  readonly kind: 'equals'
  readonly left: ExprNode
  readonly right: ExprNode
}

/** An order comparison of integers. */
export interface CompareNode extends ExprBase {
  readonly kind: 'compare'
  readonly operator: '<' | '<=' | '>' | '>='
  readonly left: ExprNode
  readonly right: ExprNode
}

/** `test ? then : otherwise`. */
export interface ConditionalNode extends ExprBase {
  readonly kind: 'conditional'
  readonly test: ExprNode
  readonly then: ExprNode
  readonly otherwise: ExprNode
}

/** `some` or `every` over a list or the entries of a map. */
export interface QuantifierNode extends ExprBase {
  readonly kind: 'quantifier'
  readonly quantifier: 'some' | 'every'
  readonly iteration: Iteration
  readonly body: ExprNode
}

/** `list.filter(item => body)`. */
export interface FilterNode extends ExprBase {
  readonly kind: 'filter'
  readonly list: ExprNode
  readonly item: string
  readonly body: ExprNode
}

/** `list.find(item => body)`: absent where no item passes. */
export interface FindNode extends ExprBase {
  readonly kind: 'find'
  readonly list: ExprNode
  readonly item: string
  readonly body: ExprNode
}

/** `list.map(item => body)`. */
export interface MapNode extends ExprBase {
  readonly kind: 'map'
  readonly list: ExprNode
  readonly item: string
  readonly body: ExprNode
}

/** `list.flatMap(item => body)`. */
export interface FlatMapNode extends ExprBase {
  readonly kind: 'flatMap'
  readonly list: ExprNode
  readonly item: string
  readonly body: ExprNode
}

/** A list of expressions, all of one type. */
export interface ListNode extends ExprBase {
  readonly kind: 'list'
  readonly elements: readonly ExprNode[]
}

/** `[...a, ...b]` or `a.concat(b)`. */
export interface ConcatNode extends ExprBase {
  readonly kind: 'concat'
  readonly parts: readonly ExprNode[]
}

/** The number of entries of a list or a map; null entries do not count. */
export interface SizeNode extends ExprBase {
  readonly kind: 'size'
  readonly operand: ExprNode
}

/** `Object.keys(map)`: a list without order. */
export interface KeysNode extends ExprBase {
  readonly kind: 'keys'
  readonly map: ExprNode
}

/** `list.includes(item)`. */
export interface IncludesNode extends ExprBase {
  readonly kind: 'includes'
  readonly list: ExprNode
  readonly item: ExprNode
}

/** A row of the operator table applied to its operands, none of which may be absent. */
export interface OperationNode extends ExprBase {
  readonly kind: 'operation'
  readonly operator: OperatorId
  readonly operands: readonly ExprNode[]
  /** Which operands an earlier test proved to be values of their domain, so that no guard is needed. */
  readonly known?: readonly boolean[] | undefined
}

/** `pattern.test(value)`; `pattern` is of type string and holds a regular expression of RE2. */
export interface MatchesNode extends ExprBase {
  readonly kind: 'matches'
  readonly value: ExprNode
  readonly pattern: ExprNode
}

/** A template string; its parts are strings that are always there. */
export interface TextNode extends ExprBase {
  readonly kind: 'text'
  readonly parts: readonly ExprNode[]
}

/** The closed union of expressions. */
export type ExprNode =
  | ConstNode
  | RootNode
  | RequestNode
  | LocalNode
  | MemberNode
  | LookupNode
  | CoalesceNode
  | PresentNode
  | IsTypeNode
  | NotNode
  | LogicalNode
  | EqualsNode
  | CompareNode
  | ConditionalNode
  | QuantifierNode
  | FilterNode
  | FindNode
  | MapNode
  | FlatMapNode
  | ListNode
  | ConcatNode
  | SizeNode
  | KeysNode
  | IncludesNode
  | OperationNode
  | MatchesNode
  | TextNode

/** Names the members of `ExprNode`. */
export type ExprKind = ExprNode['kind']

/** The member of `ExprNode` with this kind. */
export type ExprOf<K extends ExprKind> = Extract<ExprNode, { readonly kind: K }>
