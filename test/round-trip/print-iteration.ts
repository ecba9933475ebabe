import type { Iteration } from '../../packages/ir/src/index.ts'
import { printExpression } from './print-expression.ts'
import { bindName, type Printing } from './printing.ts'

/** What `for..of` or a quantifier walks, its variable, and how to print what is inside. */
export function printIteration(
  iteration: Iteration,
  printing: Printing,
): { readonly source: string; readonly variable: string; readonly inner: Printing } {
  const source = printExpression(iteration.source, printing)
  if (iteration.over === 'list') {
    const [variable, inner] = bindName(iteration.item, printing)
    return { source, variable, inner }
  }
  const [key, withKey] = bindName(iteration.key, printing)
  if (iteration.value === undefined)
    return { source: `Object.keys(${source})`, variable: key, inner: withKey }
  const [value, inner] = bindName(iteration.value, withKey)
  return { source: `Object.entries(${source})`, variable: `[${key}, ${value}]`, inner }
}
