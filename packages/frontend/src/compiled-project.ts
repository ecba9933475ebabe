import type { Diagnostic } from '@gatewright/diagnostics'
import type { Action, JudgedRequest, ShapeTable, TargetName } from '@gatewright/dsl'
import type { JsonObject, PolicyNode } from '@gatewright/ir'

/** One use of a guardrail, ready for the back ends. */
export interface CompiledUse {
  readonly name: string
  readonly policy: PolicyNode
  readonly params: JsonObject
  readonly action: Action
  readonly exemptNamespaces: readonly string[]
}

/** One environment of the configuration. */
export interface CompiledEnvironment {
  readonly name: string
  readonly targets: readonly TargetName[]
  readonly uses: readonly CompiledUse[]
}

/** One case of a guardrail. */
export interface CompiledCase {
  readonly name: string
  readonly request: JudgedRequest
  readonly expect: 'allow' | 'deny'
  readonly messages: readonly string[] | undefined
}

/** The cases of one guardrail, with the parameters and the setting that they are judged with. */
export interface CompiledSuite {
  readonly policy: PolicyNode
  readonly params: JsonObject
  readonly cases: readonly CompiledCase[]
}

/** The function's own answer about an object, or what it threw. */
export type NodeAnswer = { readonly messages: readonly string[] } | { readonly thrown: string }

/** A configuration that compiled: what the back ends and the verification work on. */
export interface CompiledProject {
  /** The folder of the configuration; origins are relative to it. */
  readonly root: string
  /** The configured output folder, relative to `root`. */
  readonly output: string
  readonly environments: readonly CompiledEnvironment[]
  readonly suites: readonly CompiledSuite[]
  /** Runs the author's function in Node. */
  readonly judge: (
    policy: PolicyNode,
    request: JudgedRequest,
    params: JsonObject,
  ) => Promise<NodeAnswer>
  /** The types that a guardrail declares of the objects it judges. */
  readonly shapes: (policy: PolicyNode) => ShapeTable
  /** The text of a source file, for code frames. */
  readonly source: (file: string) => string | undefined
}

/** Milliseconds of each part of a compilation. */
export type Timings = Readonly<Record<'load' | 'program' | 'check' | 'lower', number>>

/** What a compilation ended in; `project` is there unless there are errors. */
export interface CompileResult {
  readonly project: CompiledProject | undefined
  readonly diagnostics: readonly Diagnostic[]
  readonly source: (file: string) => string | undefined
  readonly timings: Timings
  /** Ends the worker that runs the project's code. */
  readonly close: () => Promise<void>
}
