/** Binary operators of CEL. */
export type CelBinaryOperator =
  | '&&'
  | '||'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'

/** The closed union of CEL expressions. Numbers are ints. */
export type CelExpr =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly elements: readonly CelExpr[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [CelExpr, CelExpr])[] }
  | { readonly kind: 'ident'; readonly name: string }
  | CelSelect
  | { readonly kind: 'has'; readonly operand: CelSelect }
  | { readonly kind: 'index'; readonly operand: CelExpr; readonly index: CelExpr }
  | { readonly kind: 'call'; readonly function: string; readonly args: readonly CelExpr[] }
  | {
      readonly kind: 'method'
      readonly target: CelExpr
      readonly function: string
      readonly args: readonly CelExpr[]
    }
  | { readonly kind: 'unary'; readonly operator: '!'; readonly operand: CelExpr }
  | {
      readonly kind: 'binary'
      readonly operator: CelBinaryOperator
      readonly left: CelExpr
      readonly right: CelExpr
    }
  | {
      readonly kind: 'conditional'
      readonly test: CelExpr
      readonly then: CelExpr
      readonly otherwise: CelExpr
    }
  | {
      readonly kind: 'comprehension'
      readonly target: CelExpr
      readonly macro: 'all' | 'exists' | 'filter' | 'map'
      readonly variable: string
      readonly body: CelExpr
    }

/** `operand.field`, which `has()` takes too. */
export interface CelSelect {
  readonly kind: 'select'
  readonly operand: CelExpr
  readonly field: string
}

/** Names the members of `CelExpr`. */
export type CelKind = CelExpr['kind']
