import type { Subject } from './subjects.ts'
import type { Term } from './term.ts'
import type { ValueType } from './value-type.ts'

/**
 * What a term is: a value, or statements of a check, of a loop in it, of a helper that gives a value,
 * of a loop that builds one, or of one that may end early.
 */
export type TermType =
  | ValueType
  | 'block'
  | 'loopBlock'
  | 'statement'
  | 'loopStatement'
  | `gives ${'bool' | 'int' | 'string'}`
  | `builds ${Building}`
  | `ends ${'break' | 'return'}`

/** What a loop does to a variable: sets it, clears it, adds, pushes or writes to it, takes the first of something. */
export type Building = 'set' | 'cleared' | 'count' | 'list' | 'text' | 'first' | 'found'

/** A name in scope. */
export interface Variable {
  readonly name: string
  readonly type: ValueType
  /** A helper function: what it takes. */
  readonly takes?: ValueType | undefined
  /** A variable that a loop is building: it may be changed, and not read. */
  readonly builds?: Building | undefined
}

/** What a program may refer to. */
export interface World {
  readonly subject: Subject
  readonly scope: readonly Variable[]
}

/** One way to make a term of a type. */
export interface Plan {
  readonly parts: readonly TermType[]
  readonly text?: string
  /** Variables that the last part sees. */
  readonly binds?: readonly ValueType[]
  /** A variable that the statements after this one see; where it is built, the last part may change it. */
  readonly declares?: Omit<Variable, 'name'>
}

/** Prints a part: free of its surroundings, or in parentheses where it is no primary expression. */
export interface Parts {
  readonly free: (index: number) => string
  readonly tight: (index: number) => string
}

/** A construct of the language: what it can make, and how it is written. */
export interface Construct {
  /** Every way to make a term of this type. */
  readonly plans: (type: TermType, world: World) => readonly Plan[]
  readonly print: (term: Term, parts: Parts) => string
  /** True where it is written as a primary expression. */
  readonly isPrimary: boolean
}
