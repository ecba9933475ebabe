import { canonicalObject, type ShapeTable } from './canonical-object.ts'
import type { ManifestObject } from './cases.ts'
import type { Guardrail } from './guardrail.ts'
import { podViewOf } from './pod-view.ts'

/** What a guardrail says about one object, run in Node. */
export interface Judgement {
  readonly verdict: 'allow' | 'deny'
  /** In the order in which `check` gave them. */
  readonly messages: readonly string[]
}

/**
 * Runs a guardrail's `check` on one object, as written: the reference for every engine. Does not
 * look at `on`.
 *
 * @throws whatever `check` throws, and a zod error for parameters that do not fit
 */
export function judge(
  guardrail: Guardrail,
  object: ManifestObject,
  params: unknown = {},
  shapes?: ShapeTable,
): Judgement {
  const { definition } = guardrail
  const canonical = canonicalObject(object, shapes)
  const messages: string[] = []
  const context = {
    object: canonical,
    params: definition.params === undefined ? {} : definition.params.parse(params),
    deny: (message: string) => {
      messages.push(message)
    },
    ...(definition.on.view === 'pod' ? { pod: podViewOf(canonical) } : {}),
  }
  definition.check(context as unknown as Parameters<typeof definition.check>[0])
  return { verdict: messages.length === 0 ? 'allow' : 'deny', messages }
}
