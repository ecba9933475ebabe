import { CIDR_LETTERS, IP_LETTERS } from '@gatewright/ir'
import { type RegoLiteral, type RegoRule, type RegoTerm, rego } from '@gatewright/lang'

const v = rego.variable
const s = rego.string

const join = (...texts: readonly RegoTerm[]): RegoTerm =>
  rego.call('concat', s(''), rego.array(texts))
const holds = (name: string, ...args: readonly RegoTerm[]): RegoLiteral =>
  rego.term(rego.call(name, ...args))

/** A function that holds where its body does. */
function rule(
  name: string,
  args: readonly string[],
  body: readonly RegoLiteral[],
  ...comments: readonly string[]
): RegoRule {
  return { name, head: { kind: 'function', args }, body, comments }
}

const hasColon = (text: RegoTerm): RegoLiteral => holds('contains', text, s(':'))

/** What rules about addresses and networks call. */
export const NETWORK_RULES: {
  readonly [F in
    | 'is_mapped'
    | 'is_ip'
    | 'ip_equals'
    | 'is_cidr'
    | 'cidr_contains_ip'
    | 'cidr_contains']: readonly RegoRule[]
} = {
  is_mapped: [
    rule(
      'is_mapped',
      ['address'],
      [hasColon(v('address')), holds('net.cidr_contains', s('0.0.0.0/0'), v('address'))],
      'An IPv4 address that is written as one of IPv6.',
    ),
  ],
  is_ip: [
    rule(
      'is_ip',
      ['text'],
      [
        holds('regex.match', rego.pattern(IP_LETTERS), v('text')),
        holds('net.cidr_is_valid', join(v('text'), s('/0'))),
        rego.not(rego.term(rego.call('is_mapped', v('text')))),
      ],
    ),
  ],
  ip_equals: [
    rule(
      'ip_equals',
      ['left', 'right'],
      [rego.compare('==', v('left'), v('right')), holds('is_ip', v('left'))],
    ),
    rule(
      'ip_equals',
      ['left', 'right'],
      [
        hasColon(v('left')),
        holds('is_ip', v('left')),
        holds('is_ip', v('right')),
        holds('net.cidr_contains', join(v('left'), s('/128')), v('right')),
      ],
    ),
  ],
  is_cidr: [
    rule(
      'is_cidr',
      ['text'],
      [
        holds('regex.match', rego.pattern(CIDR_LETTERS), v('text')),
        holds('net.cidr_is_valid', v('text')),
        rego.not(rego.term(rego.call('is_mapped', partOf('text', 0)))),
      ],
    ),
  ],
  cidr_contains_ip: [
    rule(
      'cidr_contains_ip',
      ['network', 'address'],
      [
        holds('is_cidr', v('network')),
        holds('is_ip', v('address')),
        holds('net.cidr_contains', v('network'), v('address')),
      ],
    ),
  ],
  cidr_contains: [
    rule(
      'cidr_contains',
      ['outer', 'inner'],
      [
        holds('is_cidr', v('outer')),
        holds('is_cidr', v('inner')),
        holds('net.cidr_contains', v('outer'), partOf('inner', 0)),
        rego.compare('<=', lengthOf('outer'), lengthOf('inner')),
      ],
    ),
  ],
}

function partOf(network: string, index: 0 | 1): RegoTerm {
  return rego.ref(rego.call('split', v(network), s('/')), rego.scalar(index))
}

function lengthOf(network: string): RegoTerm {
  return rego.call('to_number', partOf(network, 1))
}
