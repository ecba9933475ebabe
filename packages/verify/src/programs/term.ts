import type { TermType } from './construct.ts'
import type { ConstructName } from './constructs.ts'
import type { SubjectName } from './subjects.ts'

/** A construct with what it is made of: a tree that one printer turns into TypeScript. */
export interface Term {
  readonly construct: ConstructName
  readonly type: TermType
  readonly parts: readonly Term[]
  /** A literal, a member, an operator: what the construct writes besides its parts. */
  readonly text: string
  /** The variables that it binds. */
  readonly names: readonly string[]
}

/** A guardrail as data. */
export interface Program {
  readonly id: string
  readonly subject: SubjectName
  /** A term of the construct `block`. */
  readonly body: Term
}

/** A term and everything in it. */
export function termsOf(term: Term): readonly Term[] {
  return [term, ...term.parts.flatMap(termsOf)]
}
