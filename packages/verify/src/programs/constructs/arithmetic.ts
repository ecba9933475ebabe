import type { Construct } from '../construct.ts'
import { fixed } from './make-construct.ts'

/** Calculations with integers. */
export type ArithmeticName = 'sum' | 'product' | 'remainder' | 'negative'

/** Calculations with integers; a product and a remainder take one constant. */
export const ARITHMETIC: Readonly<Record<ArithmeticName, Construct>> = {
  sum: fixed(
    { int: ['+', '-'].map((text) => ({ parts: ['int', 'int'], text })) },
    ({ text }, { tight }) => `${tight(0)} ${text} ${tight(1)}`,
    false,
  ),
  product: fixed(
    { int: ['* 3', '* 0', '* -1', '2 *', 'ONE *'].map((text) => ({ parts: ['int'], text })) },
    ({ text }, { tight }) => (text.startsWith('*') ? `${tight(0)} ${text}` : `${text} ${tight(0)}`),
    false,
  ),
  remainder: fixed(
    { int: ['2', '3', '-2', '80'].map((text) => ({ parts: ['int'], text })) },
    ({ text }, { tight }) => `${tight(0)} % ${text}`,
    false,
  ),
  negative: fixed({ int: [{ parts: ['int'] }] }, (_, { tight }) => `-${tight(0)}`, false),
}
