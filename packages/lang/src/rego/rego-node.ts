/** The closed union of Rego terms. */
export type RegoTerm =
  | { readonly kind: 'string'; readonly value: string }
  /** A regular expression, printed raw so that its backslashes read as written. */
  | { readonly kind: 'pattern'; readonly value: string }
  | { readonly kind: 'scalar'; readonly value: number | boolean | null }
  | { readonly kind: 'array'; readonly items: readonly RegoTerm[] }
  | { readonly kind: 'set'; readonly items: readonly RegoTerm[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [RegoTerm, RegoTerm])[] }
  | { readonly kind: 'var'; readonly name: string }
  | { readonly kind: 'ref'; readonly base: RegoTerm; readonly path: readonly RegoTerm[] }
  | { readonly kind: 'call'; readonly function: string; readonly args: readonly RegoTerm[] }
  | {
      readonly kind: 'arithmetic'
      readonly operator: RegoArithmetic
      readonly left: RegoTerm
      readonly right: RegoTerm
    }
  | {
      readonly kind: 'comprehension'
      readonly form: 'array' | 'set'
      readonly term: RegoTerm
      readonly body: readonly RegoLiteral[]
    }

/** Names the members of `RegoTerm`. */
export type RegoTermKind = RegoTerm['kind']

/** Arithmetic operators of Rego. */
export type RegoArithmetic = '+' | '-' | '*' | '%'

/** Comparison operators of Rego. */
export type RegoComparison = '==' | '!=' | '<' | '<=' | '>' | '>='

/** A condition that `not` may stand before. */
export type RegoCondition =
  | { readonly kind: 'term'; readonly term: RegoTerm }
  | {
      readonly kind: 'compare'
      readonly operator: RegoComparison
      readonly left: RegoTerm
      readonly right: RegoTerm
    }
  | { readonly kind: 'in'; readonly item: RegoTerm; readonly collection: RegoTerm }

/** The closed union of what a rule body is made of. */
export type RegoLiteral =
  | RegoCondition
  | { readonly kind: 'not'; readonly condition: RegoCondition }
  | { readonly kind: 'assign'; readonly name: string; readonly value: RegoTerm }
  | {
      readonly kind: 'some'
      readonly key?: string | undefined
      readonly value: string
      readonly collection: RegoTerm
    }
  | {
      readonly kind: 'every'
      readonly key?: string | undefined
      readonly value: string
      readonly collection: RegoTerm
      readonly body: readonly RegoLiteral[]
    }

/** Names the members of `RegoLiteral`. */
export type RegoLiteralKind = RegoLiteral['kind']

/** What a rule defines: a value, a function's value, or a member of a set. */
export type RegoHead =
  | { readonly kind: 'value'; readonly value?: RegoTerm | undefined }
  | {
      readonly kind: 'function'
      readonly args: readonly string[]
      readonly value?: RegoTerm | undefined
    }
  | { readonly kind: 'contains'; readonly term: RegoTerm }

/** A rule; an empty body means that it always holds. */
export interface RegoRule {
  readonly name: string
  readonly isDefault?: boolean | undefined
  readonly head: RegoHead
  readonly body: readonly RegoLiteral[]
  readonly otherwise?: readonly RegoElse[] | undefined
  /** Lines before the rule. */
  readonly comments?: readonly string[] | undefined
}

/** An `else` of a rule. */
export interface RegoElse {
  readonly value: RegoTerm
  readonly body: readonly RegoLiteral[]
}

/** A Rego file. */
export interface RegoModule {
  readonly comments: readonly string[]
  readonly package: readonly string[]
  readonly rules: readonly RegoRule[]
}
