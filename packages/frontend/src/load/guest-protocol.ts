import type { Action, JudgedRequest, OnExisting, ShapeTable, TargetName } from '@gatewright/dsl'
import type { Json, JsonObject, MatchNode, PolicySeverity } from '@gatewright/ir'

/** The place of a DSL call: an index into the bundle's files, and offsets. */
export interface Site {
  readonly file: number
  readonly start: number
  readonly end: number
}

/** A variable as a guardrail can see it; only JSON values can be compiled. */
export type Captured = { readonly json: Json } | { readonly problem: string }

/** Variables by name. */
export type Captures = Readonly<Record<string, Captured>>

/** Why parameters or a configuration were refused. */
export interface Issue {
  readonly path: string
  readonly problem: string
}

/** A guardrail as the guest describes it. */
export interface GuestGuardrail {
  readonly site: Site | undefined
  readonly captures: Captures
  readonly id: string
  readonly title: string
  readonly description: string
  readonly severity: PolicySeverity
  readonly category: string
  readonly match: MatchNode
  readonly schema: { readonly json: JsonObject } | { readonly problem: string } | undefined
}

/** Parameters, parsed by the author's schema. */
export type GuestParams = { readonly value: JsonObject } | { readonly issues: readonly Issue[] }

/** One use of a guardrail; `guardrail` is an index. */
export interface GuestUse {
  readonly site: Site | undefined
  readonly guardrail: number
  readonly name: string
  readonly action: Action
  readonly onExisting: OnExisting
  readonly exemptNamespaces: readonly string[]
  readonly params: GuestParams
}

/** One environment of the configuration. */
export interface GuestEnvironment {
  readonly name: string
  readonly targets: readonly TargetName[]
  readonly uses: readonly GuestUse[]
}

/** One case; the objects of its request are JSON as written. */
export interface GuestCase {
  readonly name: string
  readonly request: JudgedRequest
  readonly expect: 'allow' | 'deny'
  readonly messages: readonly string[] | undefined
}

/** The cases of one guardrail that one setting judges. */
export interface GuestSuite {
  readonly site: Site | undefined
  readonly guardrail: number
  readonly onExisting: OnExisting
  readonly params: GuestParams
  readonly cases: readonly GuestCase[]
}

/** Everything the guest found. */
export interface GuestProject {
  readonly kind: 'loaded'
  readonly output: string | undefined
  readonly checkTypes: boolean
  readonly site: Site | undefined
  readonly issues: readonly (Issue & { readonly site: Site | undefined })[]
  readonly guardrails: readonly GuestGuardrail[]
  readonly environments: readonly GuestEnvironment[]
  readonly suites: readonly GuestSuite[]
  /** Case files, by index, whose default export is not a suite. */
  readonly strayCases: readonly number[]
  /** Top-level variables of each file of the bundle. */
  readonly modules: readonly Captures[]
}

/** Something the project's own code threw while it was loaded. */
export interface GuestFailure {
  readonly kind: 'failed'
  readonly message: string
  readonly stack: string
}

/** A request to run one guardrail on one admission request. */
export interface JudgeRequest {
  readonly ticket: number
  readonly guardrail: number
  readonly request: JudgedRequest
  readonly params: JsonObject
  /** Sent with the first request for a guardrail, and kept. */
  readonly shapes: ShapeTable | undefined
  readonly onExisting: OnExisting
}

/** The function's answer, or what it threw. */
export type JudgeAnswer =
  | { readonly ticket: number; readonly messages: readonly string[] }
  | { readonly ticket: number; readonly thrown: string }
