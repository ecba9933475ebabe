import { OPERATORS } from '@gatewright/ir'
import type { ts } from '../ts/typescript.ts'
import { DOMAINS, type DomainName } from './domain-values.ts'
import { mayBeAbsent, partsOf } from './lower-type.ts'
import { type LoweringContext, refuse } from './lowering-context.ts'

/** Refuses `quantity('9999E')`: by its form its type is that of a quantity, by its digits it is none. */
export function requireForm(
  context: LoweringContext,
  call: ts.CallExpression,
  domain: DomainName,
  text: ts.Expression,
): void {
  const { checker } = context
  if (mayBeAbsent(checker.getTypeAtLocation(call))) return
  const { evaluate } = OPERATORS[DOMAINS[domain].test]
  for (const part of partsOf(checker.getTypeAtLocation(text)))
    if (part.isStringLiteral() && evaluate([part.value as never]) !== true)
      refuse(
        context,
        text,
        `\`${domain}('${part.value}')\`, which reads no value,`,
        `Write it as the documentation of \`${domain}\` says.`,
      )
}
