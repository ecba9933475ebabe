import type { ExprNode } from '@gatewright/ir'
import type { RegoRule, RegoTerm } from '@gatewright/lang'
import { RuleNames } from './rego-names.ts'

/** What a local of the IR is in Rego: a variable of the body, or a rule of the module. */
export interface RegoLocal {
  readonly term: RegoTerm
  readonly isRule: boolean
  /** True where the value holds no null entries. */
  readonly clean: boolean
}

/** Locals by name. */
export type RegoScope = ReadonlyMap<string, RegoLocal>

/** The module that is being made: helper rules join it as the body needs them. */
export interface Emission {
  readonly names: RuleNames
  readonly helpers: RegoRule[]
  usesValueOr: boolean
  /** Texts of helpers made so far, so that equal ones are one rule. */
  readonly known: Map<string, string>
}

/** A module without rules, whose own names are taken. */
export function startEmission(): Emission {
  const names = new RuleNames()
  for (const name of ['violation', 'judged', 'finalizing', 'value_or', 'msg']) names.take(name)
  return { names, helpers: [], usesValueOr: false, known: new Map() }
}

/** A local that is a variable of the rule's body. */
export function bodyVariable(term: RegoTerm, clean = true): RegoLocal {
  return { term, isRule: false, clean }
}

/** The same scope with one more local. */
export function bind(scope: RegoScope, name: string, local: RegoLocal): RegoScope {
  return new Map(scope).set(name, local)
}

/** What a node is, where a helper for it needs a name. */
export function originComment(node: ExprNode): readonly string[] {
  const { file, line } = node.origin
  return [`${file}:${line}`]
}
