import type { Construct, Plan, TermType } from '../construct.ts'
import {
  DYNAMICS,
  definite,
  LISTS,
  optional,
  SHAPE_NAMES,
  VALUE_TYPES,
  VALUES,
} from '../value-type.ts'
import { fixed, ofEvery, type PlanTable } from './make-construct.ts'

const SCALARS = ['string', 'int', 'bool'] as const
/** Values that may stand on a side of a choice; what has no order cannot be told from what has one. */
const CHOSEN = VALUES.filter(
  (value) => value !== 'keys' && !(DYNAMICS as readonly string[]).includes(value),
)

const infix = (table: PlanTable): Construct =>
  fixed(table, ({ text }, { tight }) => `${tight(0)} ${text} ${tight(1)}`, false)

const withText = (parts: readonly TermType[], ...texts: readonly string[]): readonly Plan[] =>
  texts.map((text) => ({ parts, text }))

/** Operators and what decides between values. */
export type OperatorName =
  | 'coalesce'
  | 'ternary'
  | 'unless'
  | 'orElse'
  | 'bothTrue'
  | 'testAnd'
  | 'testOr'
  | 'not'
  | 'truth'
  | 'equals'
  | 'compare'
  | 'present'
  | 'deepEqual'
  | 'call'

/** Operators and what decides between values. */
export const OPERATORS: Readonly<Record<OperatorName, Construct>> = {
  coalesce: infix(
    ofEvery(CHOSEN, (value) => ({
      [value]: withText([optional(value), value], '??'),
      [optional(value)]: withText([optional(value), optional(value)], '??'),
    })),
  ),
  ternary: fixed(
    ofEvery(CHOSEN, (value) => ({
      [value]: [{ parts: ['test', value, value] }],
      [optional(value)]: [
        { parts: ['test', value, optional(value)] },
        { parts: ['test', optional(value), optional(value)] },
      ],
    })),
    (_, { tight }) => `${tight(0)} ? ${tight(1)} : ${tight(2)}`,
    false,
  ),
  unless: fixed(
    ofEvery(CHOSEN, (value) => ({ [optional(value)]: [{ parts: ['test', value] }] })),
    (_, { tight }) => `${tight(0)} ? undefined : ${tight(1)}`,
    false,
  ),
  orElse: infix(
    ofEvery([...SCALARS, ...LISTS, 'map'], (value) => ({
      [value]: withText([optional(value), value], '||'),
      ...(value === 'bool'
        ? {}
        : { [optional(value)]: withText([optional(value), optional(value)], '||') }),
    })),
  ),
  bothTrue: infix({ bool: withText(['bool', 'bool'], '&&') }),
  testAnd: infix({ test: withText(['test', 'test'], '&&') }),
  testOr: infix({ test: withText(['test', 'test'], '||') }),
  not: fixed(
    { bool: [{ parts: ['test'] }], test: [{ parts: ['test'] }] },
    (_, { tight }) => `!${tight(0)}`,
    false,
  ),
  truth: fixed(
    {
      test: VALUE_TYPES.filter(
        (type) =>
          type !== 'test' &&
          type !== 'bool' &&
          definite(type) !== 'keys' &&
          !(DYNAMICS as readonly string[]).includes(definite(type)) &&
          !(SHAPE_NAMES as readonly string[]).includes(type),
      ).map((type) => ({ parts: [type] })),
    },
    (_, { free }) => free(0),
    false,
  ),
  equals: infix({
    bool: SCALARS.flatMap((type) =>
      [type, optional(type)].flatMap((left) =>
        [type, optional(type)].flatMap((right) => withText([left, right], '===', '!==')),
      ),
    ),
  }),
  compare: infix({ bool: withText(['int', 'int'], '<', '<=', '>', '>=') }),
  present: fixed(
    {
      bool: [...SCALARS, ...DYNAMICS, 'map' as const, ...SHAPE_NAMES, ...LISTS].flatMap((value) =>
        withText([optional(value)], '!== undefined', '=== undefined', '!= null', '== null'),
      ),
    },
    ({ text }, { tight }) => `${tight(0)} ${text}`,
    false,
  ),
  deepEqual: fixed(
    {
      bool: ['map' as const, ...SHAPE_NAMES, ...LISTS].flatMap((value) => [
        ...withText([value, value], 'deepEqual', 'changed'),
        ...withText([optional(value), optional(value)], 'deepEqual', 'changed'),
        ...withText([optional(value), value], 'deepEqual', 'changed'),
      ]),
    },
    ({ text }, { free }) => `${text}(${free(0)}, ${free(1)})`,
  ),
  call: {
    plans: (type, { scope }) =>
      scope.flatMap(({ name, type: own, takes }) =>
        takes !== undefined && own === type ? [{ parts: [takes], text: name }] : [],
      ),
    print: ({ text }, { free }) => `${text}(${free(0)})`,
    isPrimary: true,
  },
}
