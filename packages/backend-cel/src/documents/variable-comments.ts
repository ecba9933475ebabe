import type { DocumentComment } from '@gatewright/backend'
import type { CelPolicy } from '../emit/emit-policy.ts'

/** The comments of a policy's variables, at the list where the envelope puts them. */
export function variableComments(
  { variables }: CelPolicy,
  path: readonly (string | number)[],
): readonly DocumentComment[] {
  return variables.flatMap(({ comment }, index) =>
    comment === undefined ? [] : [{ path: [...path, index], text: comment }],
  )
}

/** The variables as the engines take them: a name and an expression. */
export function variableList({
  variables,
}: CelPolicy): readonly { name: string; expression: string }[] {
  return variables.map(({ name, expression }) => ({ name, expression }))
}
