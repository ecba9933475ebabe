import { didYouMean } from '@gatewright/diagnostics'
import { frontendDiagnostics } from '../diagnostics.ts'
import { Refusal } from '../refusal.ts'
import type { ts } from '../ts/typescript.ts'
import { type LoweringContext, originOf } from './lowering-context.ts'

/** Refuses a call, with what to write instead. */
export function refuseCall(
  context: LoweringContext,
  node: ts.CallExpression,
  instead: string,
): never {
  throw new Refusal(
    frontendDiagnostics.GW1002(
      { callee: `\`${node.expression.getText()}\``, instead },
      { origin: originOf(context, node) },
    ),
  )
}

/** What to write instead of methods that are often reached for. */
const INSTEAD: Readonly<Record<string, string>> = {
  toLowerCase: 'Use `asciiLower(text)`: engines differ in the letters beyond ASCII.',
  toUpperCase:
    'Compare in lower case, `asciiLower(text)`: engines differ in the letters beyond ASCII.',
  forEach: 'Write `for (const item of list)`.',
  reduce: 'Write `for (const item of list)` with a variable that it changes.',
  sort: 'Use `sorted(list)`.',
  toSorted: 'Use `sorted(list)`.',
  match: 'Use `/form/.test(text)`.',
  indexOf: 'Use `includes`.',
  findIndex: 'Use `find` or `some`.',
}

/** Refuses a call of a method, with what does the same, or the one of a similar name that can be called. */
export function refuseMethod(
  context: LoweringContext,
  node: ts.CallExpression,
  name: string,
  known: readonly string[],
  instead: string,
): never {
  if (Object.hasOwn(INSTEAD, name)) return refuseCall(context, node, INSTEAD[name] ?? instead)
  return refuseCall(
    context,
    node,
    didYouMean(name, known, instead, (near) => `\`${near}\``),
  )
}
