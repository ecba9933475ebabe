import {
  CIDR_LETTERS,
  DURATION_PATTERN,
  globToRe2,
  IP_LETTERS,
  OPERATORS,
  type OperatorId,
  QUANTITY_PATTERN,
  SEMVER_PATTERN,
} from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import type { CelScope } from './cel-scope.ts'

/** How an operator is said of its operands. */
export type Cell = (
  operands: readonly CelExpr[],
  scope: CelScope,
  known: readonly boolean[],
) => CelExpr

type Test = (text: CelExpr, scope: CelScope) => CelExpr

/** Kubernetes takes more for a value than every engine can tell apart: a form says what all of them take. */
const hasForm =
  (name: string, pattern: string): Test =>
  (text, scope) =>
    cel.method(text, 'matches', scope.constant(name, pattern))

/** A test of one text. */
const testing =
  (operator: OperatorId, test: Test): Cell =>
  ([text], scope) => {
    const operand = text as CelExpr
    // A literal is a parameter or a constant: what it is is known.
    if (operand.kind === 'literal')
      return cel.literal(OPERATORS[operator].evaluate([operand.value] as never[]) === true)
    return test(operand, scope)
  }

/** A relation of two texts, each of which is tested before it is read, here or earlier. */
const relating =
  (tests: readonly [Cell, Cell], relation: (left: CelExpr, right: CelExpr) => CelExpr): Cell =>
  (operands, scope, known) => {
    // CEL evaluates what is constant before any test, so that a literal that is none must not be there.
    const guards = operands.flatMap((operand, index) =>
      known[index] === true && operand.kind !== 'literal'
        ? []
        : [tests[index === 0 ? 0 : 1]([operand], scope, [])],
    )
    return cel.and(...guards, relation(operands[0] as CelExpr, operands[1] as CelExpr))
  }

const isQuantity = testing('isQuantity', hasForm('quantityForm', QUANTITY_PATTERN))
const isIp = testing('isIp', (text, scope) =>
  cel.and(hasForm('ipLetters', IP_LETTERS)(text, scope), cel.call('isIP', text)),
)
const isCidr = testing('isCidr', (text, scope) =>
  cel.and(hasForm('cidrLetters', CIDR_LETTERS)(text, scope), cel.call('isCIDR', text)),
)

const isSemver = testing('isSemver', hasForm('semverForm', SEMVER_PATTERN))
const isDuration = testing('isDuration', hasForm('durationForm', DURATION_PATTERN))

/** The operators on what is read from texts. */
type DomainOperator =
  | 'isQuantity'
  | 'quantityLess'
  | 'quantityEquals'
  | 'isIp'
  | 'ipEquals'
  | 'isCidr'
  | 'cidrContainsIp'
  | 'cidrContains'
  | 'isSemver'
  | 'semverLess'
  | 'semverEquals'
  | 'isDuration'
  | 'durationLess'
  | 'durationEquals'
  | 'glob'

/** The rows of these operators in CEL. */
export const DOMAIN_CELLS: { readonly [Id in DomainOperator]: Cell } = {
  isQuantity,
  quantityLess: relating([isQuantity, isQuantity], (left, right) =>
    cel.method(cel.call('quantity', left), 'isLessThan', cel.call('quantity', right)),
  ),
  quantityEquals: relating([isQuantity, isQuantity], (left, right) =>
    cel.binary(
      '==',
      cel.method(cel.call('quantity', left), 'compareTo', cel.call('quantity', right)),
      cel.literal(0),
    ),
  ),
  isIp,
  ipEquals: relating([isIp, isIp], (left, right) =>
    cel.binary('==', cel.call('ip', left), cel.call('ip', right)),
  ),
  isCidr,
  cidrContainsIp: relating([isCidr, isIp], (network, address) =>
    cel.method(cel.call('cidr', network), 'containsIP', cel.call('ip', address)),
  ),
  cidrContains: relating([isCidr, isCidr], (outer, inner) =>
    cel.method(cel.call('cidr', outer), 'containsCIDR', cel.call('cidr', inner)),
  ),
  isSemver,
  semverLess: relating([isSemver, isSemver], (left, right) =>
    cel.method(cel.call('semver', left), 'isLessThan', cel.call('semver', right)),
  ),
  semverEquals: relating([isSemver, isSemver], (left, right) =>
    cel.binary(
      '==',
      cel.method(cel.call('semver', left), 'compareTo', cel.call('semver', right)),
      cel.literal(0),
    ),
  ),
  isDuration,
  durationLess: relating([isDuration, isDuration], (left, right) =>
    cel.binary('<', cel.call('duration', left), cel.call('duration', right)),
  ),
  durationEquals: relating([isDuration, isDuration], (left, right) =>
    cel.binary('==', cel.call('duration', left), cel.call('duration', right)),
  ),
  glob: ([text, pattern]) =>
    cel.method(text as CelExpr, 'matches', asExpression(pattern as CelExpr)),
}

/** What stands in a regular expression for what has a meaning in a pattern: all else is quoted. */
const UNQUOTED = [
  ['\\', '\\E\\\\\\Q'],
  ['*', '\\E.*\\Q'],
  ['?', '\\E.\\Q'],
] as const

/** A pattern of `*` and `?` as a regular expression. */
function asExpression(pattern: CelExpr): CelExpr {
  if (pattern.kind === 'literal') return cel.literal(globToRe2(String(pattern.value)))
  const quoted = UNQUOTED.reduce<CelExpr>(
    (text, [letter, expression]) =>
      cel.method(text, 'replace', cel.literal(letter), cel.literal(expression)),
    pattern,
  )
  const start = cel.binary('+', cel.literal('(?s)^\\Q'), quoted)
  return cel.binary('+', start, cel.literal('\\E$'))
}
