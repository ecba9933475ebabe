import type { ExprNode } from '@gatewright/ir'
import type { RegoLiteral, RegoRule, RegoTerm } from '@gatewright/lang'
import { type LibraryFunction, REGO_LIBRARY } from './rego-library.ts'
import { RegoNames } from './rego-names.ts'

/** What a local of the IR is in Rego: a variable of the body, or a rule of the module. */
export interface RegoLocal {
  readonly term: RegoTerm
  readonly isRule: boolean
  /** True where the value is a list, or a set, that holds no null. */
  readonly clean: boolean
  /** True for an entry of a parameter, whose required members are all there. */
  readonly isParameter?: boolean
}

/** Locals by name. */
export type RegoScope = ReadonlyMap<string, RegoLocal>

/** How expressions are emitted; whatever emits a part of one emits its operands through these. */
export interface Emitters {
  /** An expression that is never absent, as a term that is never undefined. */
  readonly term: (node: ExprNode, scope: RegoScope) => RegoTerm
  /** Literals that all hold exactly where a boolean is true. */
  readonly condition: (node: ExprNode, scope: RegoScope) => readonly RegoLiteral[]
  /** Literals that all hold exactly where a boolean is false. */
  readonly negation: (node: ExprNode, scope: RegoScope) => readonly RegoLiteral[]
}

/** The module that is being made: helper rules join it as the body needs them. */
export interface Emission extends Emitters {
  readonly names: RegoNames
  readonly helpers: RegoRule[]
  usesValueOr: boolean
  /** Functions that the module calls and must hold. */
  readonly library: Set<LibraryFunction>
  usesOperation: boolean
  usesNewObject: boolean
  /** The constant whose value is emitted: a helper made for it is called after it. */
  naming: string | undefined
  /** True where a request may leave no object behind. */
  readonly judgesDelete: boolean
  /** Texts of helpers made so far, so that equal ones are one rule. */
  readonly known: Map<string, string>
}

const RESERVED = [
  ...Object.values(REGO_LIBRARY).flatMap((rules) => rules.map(({ name }) => name)),
  'violation',
  'judged',
  'declared_types',
  'finalizing',
  'operation',
  'new_object',
  'value_or',
  'msg',
  'found',
  'parts',
]

/** A module without rules, whose own names are taken. */
export function startEmission(
  judgesDelete: boolean,
  locals: ReadonlySet<string>,
  emittersOf: (emission: Emission) => Emitters,
): Emission {
  const emission: Emission = {
    term: (node, scope) => emitters.term(node, scope),
    condition: (node, scope) => emitters.condition(node, scope),
    negation: (node, scope) => emitters.negation(node, scope),
    names: new RegoNames(RESERVED, locals),
    helpers: [],
    usesValueOr: false,
    library: new Set(),
    usesOperation: false,
    usesNewObject: false,
    naming: undefined,
    judgesDelete,
    known: new Map(),
  }
  const emitters = emittersOf(emission)
  return emission
}

/** A local that is a variable of the rule's body. */
export function bodyVariable(term: RegoTerm, isParameter = false): RegoLocal {
  return { term, isRule: false, clean: false, isParameter }
}

/** The same scope with one more local. */
export function bind(scope: RegoScope, name: string, local: RegoLocal): RegoScope {
  return new Map(scope).set(name, local)
}

/** Where a node comes from, as the comment of the rule made for it. */
export function originComment({ origin }: Pick<ExprNode, 'origin'>): readonly string[] {
  return [`${origin.file}:${origin.line}`]
}
