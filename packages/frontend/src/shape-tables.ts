import type { ShapeTable } from '@gatewright/dsl'
import type { PolicyNode } from '@gatewright/ir'
import type { FunctionLike } from './lower/lowering-context.ts'
import { shapeTable } from './shape-table.ts'
import type { ts } from './ts/typescript.ts'

/** What is asked about a guardrail's types. */
interface Checked {
  readonly policy: PolicyNode
  readonly check: FunctionLike | undefined
}

/** The shapes that each guardrail of a project declares, made once it is asked for them. */
export class ShapeTables {
  readonly #checker: ts.TypeChecker
  readonly #guardrails: readonly Checked[]
  readonly #known = new Map<number, ShapeTable>()

  constructor(checker: ts.TypeChecker, guardrails: readonly Checked[]) {
    this.#checker = checker
    this.#guardrails = guardrails
  }

  /** @param guardrail - its index */
  of(guardrail: number): ShapeTable {
    const table = this.#known.get(guardrail) ?? this.#make(this.#guardrails[guardrail])
    this.#known.set(guardrail, table)
    return table
  }

  #make(guardrail: Checked | undefined): ShapeTable {
    if (guardrail?.check === undefined) return { shapes: [], roots: {} }
    const { policy, check } = guardrail
    const kinds = policy.match.kinds.map(({ kind, carries }) => carries?.kind ?? kind)
    return shapeTable(this.#checker, check, kinds)
  }
}
