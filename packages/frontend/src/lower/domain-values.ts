import type { OperatorId } from '@gatewright/ir'

/** What the DSL reads from a text, by the name of the function that does. */
export type DomainName = 'quantity' | 'ip' | 'cidr' | 'semver' | 'duration'

/** The operator of a relation, and whether its operands change places. */
type Relation = readonly [operator: OperatorId, swaps: boolean]

/** A domain: the test that a text belongs to it, and its methods, by the domain of their argument. */
interface Domain {
  readonly test: OperatorId
  readonly methods: Readonly<
    Record<string, { readonly [Argument in DomainName]?: Relation | undefined }>
  >
}

/** The methods of values that have an order. */
function ordered(domain: DomainName, less: OperatorId, equal: OperatorId): Domain['methods'] {
  return {
    lessThan: { [domain]: [less, false] },
    greaterThan: { [domain]: [less, true] },
    equals: { [domain]: [equal, false] },
  }
}

/** What can be asked of the values of each domain. */
export const DOMAINS: { readonly [Name in DomainName]: Domain } = {
  quantity: {
    test: 'isQuantity',
    methods: ordered('quantity', 'quantityLess', 'quantityEquals'),
  },
  ip: {
    test: 'isIp',
    methods: {
      isIn: { cidr: ['cidrContainsIp', true] },
      equals: { ip: ['ipEquals', false] },
    },
  },
  cidr: {
    test: 'isCidr',
    methods: {
      contains: { ip: ['cidrContainsIp', false], cidr: ['cidrContains', false] },
    },
  },
  semver: { test: 'isSemver', methods: ordered('semver', 'semverLess', 'semverEquals') },
  duration: { test: 'isDuration', methods: ordered('duration', 'durationLess', 'durationEquals') },
}

/** The domains, for whoever looks for their functions. */
export const DOMAIN_NAMES: readonly DomainName[] = Object.keys(DOMAINS) as DomainName[]

const RELATIONS: ReadonlySet<OperatorId> = new Set(
  Object.values(DOMAINS).flatMap(({ methods }) =>
    Object.values(methods)
      .flatMap((method) => Object.values(method))
      .flatMap((relation) => relation?.[0] ?? []),
  ),
)

/** True for an operator that holds of values of domains alone: where a text is none, it does not. */
export function isRelation(operator: OperatorId): boolean {
  return RELATIONS.has(operator)
}
