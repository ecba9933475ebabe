import type { Origin } from '@gatewright/diagnostics'
import {
  assumePresent,
  BOOL,
  type ExprNode,
  isJsonObject,
  type LabelSelector,
  STRING,
} from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { and, constant, equals, not, present } from './builders.ts'
import { type LoweringContext, originOf, refuse, type Scope } from './lowering-context.ts'

/** Lowers `matchLabels(labels, selector)` to what a person would write for a selector that is known. */
export function lowerMatchLabels(
  context: LoweringContext,
  map: ts.Expression,
  given: ts.Expression,
  scope: Scope,
): ExprNode {
  const labels = context.lowerExpression(context, map, scope)
  const selector = context.lowerExpression(context, given, scope)
  if (selector.kind === 'const' && isJsonObject(selector.value))
    return selection(labels, selector.value as LabelSelector, originOf(context, given))
  return refuse(
    context,
    given,
    'a selector that is not known when compiling',
    'Write it as a constant, outside of the check; for a map of the parameters, compare its labels in a loop.',
  )
}

function selection(labels: ExprNode, selector: LabelSelector, origin: Origin): ExprNode {
  const labelAt = (key: string): ExprNode => ({
    kind: 'lookup',
    base: labels,
    key: constant(key, origin),
    type: STRING,
    optional: true,
    known: false,
    origin,
  })
  const { matchLabels = {}, matchExpressions = [] } = selector
  return and(
    [
      ...Object.entries(matchLabels).map(([key, value]) =>
        equals(labelAt(key), constant(value, origin), origin),
      ),
      ...matchExpressions.map((one) => REQUIREMENTS[one.operator](labelAt(one.key), one, origin)),
    ],
    origin,
  )
}

type LabelRequirement = NonNullable<LabelSelector['matchExpressions']>[number]

type Requirement = (value: ExprNode, requirement: LabelRequirement, origin: Origin) => ExprNode

const isListed: Requirement = (value, { values = [] }, origin) => {
  const [only, ...others] = values
  if (only === undefined) return constant(false, origin)
  if (others.length === 0) return equals(value, constant(only, origin), origin)
  const list = constant(values, origin)
  const item = assumePresent(value)
  return and(
    [present(value, origin), { kind: 'includes', list, item, type: BOOL, optional: false, origin }],
    origin,
  )
}

/** What each operator of a requirement asks of a label. */
const REQUIREMENTS: Readonly<Record<LabelRequirement['operator'], Requirement>> = {
  In: isListed,
  NotIn: (value, requirement, origin) => not(isListed(value, requirement, origin), origin),
  Exists: (value, _, origin) => present(value, origin),
  DoesNotExist: (value, _, origin) => not(present(value, origin), origin),
}
