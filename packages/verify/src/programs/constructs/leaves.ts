import { CAPTURED, INTEGERS, PARAMETERS, TEXTS } from '../constants.ts'
import type { Construct, Plan } from '../construct.ts'
import { fixed, planned } from './make-construct.ts'

const written = (value: unknown): Plan => ({ parts: [], text: JSON.stringify(value) })

/** What a program starts from. */
export type LeafName =
  | 'text'
  | 'integer'
  | 'boolean'
  | 'textList'
  | 'integerList'
  | 'parameter'
  | 'captured'
  | 'root'
  | 'variable'

/** What a program starts from. */
export const LEAVES: Readonly<Record<LeafName, Construct>> = {
  text: fixed({ string: TEXTS.map(written) }, ({ text }) => text),
  integer: fixed({ int: INTEGERS.map(written) }, ({ text }) => text),
  boolean: fixed({ bool: [true, false].map(written) }, ({ text }) => text),
  textList: fixed(
    { 'string[]': [['a'], ['a', 'b'], ['', 'b/c'], ['x:a', 'a', 'a']].map(written) },
    ({ text }) => text,
  ),
  integerList: fixed({ 'int[]': [[1], [0, 80], [-1, 1, 1]].map(written) }, ({ text }) => text),
  parameter: fixed(
    Object.fromEntries(
      PARAMETERS.map(({ type }) => [
        type,
        PARAMETERS.filter((one) => one.type === type).map(({ name }) => ({
          parts: [],
          text: `params.${name}`,
        })),
      ]),
    ),
    ({ text }) => text,
  ),
  captured: fixed(
    Object.fromEntries(
      CAPTURED.map(({ type }) => [
        type,
        CAPTURED.filter((one) => one.type === type).map(({ name }) => ({ parts: [], text: name })),
      ]),
    ),
    ({ text }) => text,
  ),
  root: planned(
    (type, { subject }) =>
      Object.entries(subject.roots).flatMap(([text, own]) =>
        own === type ? [{ parts: [], text }] : [],
      ),
    ({ text }) => text,
  ),
  variable: planned(
    (type, { scope }) =>
      scope.flatMap(({ name, type: own, takes, builds }) =>
        own === type && takes === undefined && builds === undefined
          ? [{ parts: [], text: name }]
          : [],
      ),
    ({ text }) => text,
  ),
}
