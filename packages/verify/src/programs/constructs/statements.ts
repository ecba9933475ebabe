import type { Construct, Plan, TermType } from '../construct.ts'
import { ENTRIES, isOptional, membersOf, SHAPE_NAMES, VALUE_TYPES } from '../value-type.ts'
import { braced, inBoth } from './blocks.ts'
import { fixed, type PlanTable } from './make-construct.ts'

/** Types whose literals TypeScript would narrow a constant to. */
const ANNOTATIONS: Readonly<Record<string, string>> = {
  string: ': string',
  int: ': number',
  bool: ': boolean',
}

/** The types that helpers take, in TypeScript. */
const TAKEN = {
  string: 'string',
  int: 'number',
  'string?': 'string | undefined',
  Container: 'Container',
  'string[]': 'readonly string[]',
} as const

/** Statements of a check. */
export type StatementName =
  | 'block'
  | 'deny'
  | 'const'
  | 'destructure'
  | 'if'
  | 'ifElse'
  | 'returnIf'
  | 'returnDeny'
  | 'returnAfter'
  | 'continueIf'
  | 'loop'
  | 'loopOverConstant'
  | 'returnFromLoop'
  | 'switch'
  | 'quantities'
  | 'helper'

/** Statements of a check. */
export const STATEMENTS: Readonly<Record<StatementName, Construct>> = {
  block: fixed({}, ({ parts }, { free }) => parts.map((_, index) => free(index)).join('\n')),
  deny: fixed(
    inBoth(() => [{ parts: ['string'] }]),
    (_, { free }) => `deny(${free(0)})`,
  ),
  const: fixed(
    inBoth(() =>
      VALUE_TYPES.filter((type) => type !== 'test').map((type) => ({
        parts: [type],
        text: ANNOTATIONS[type] ?? '',
        declares: { type },
      })),
    ),
    ({ text, names }, { free }) => `const ${names[0]}${text} = ${free(0)}`,
  ),
  destructure: fixed(
    inBoth(() =>
      SHAPE_NAMES.flatMap((shape) =>
        membersOf(shape).flatMap(([member, type]): readonly Plan[] => [
          { parts: [shape], text: member, declares: { type } },
          ...(isOptional(type) && type === 'string?'
            ? [{ parts: [shape], text: `${member}=`, declares: { type: 'string' as const } }]
            : []),
        ]),
      ),
    ),
    ({ text, names }, { free }) => {
      const [member, hasDefault] = text.endsWith('=') ? [text.slice(0, -1), true] : [text, false]
      return `const { ${member}: ${names[0]}${hasDefault ? " = 'a'" : ''} } = ${free(0)}`
    },
  ),
  if: fixed(
    inBoth((block) => [{ parts: ['test', block] }]),
    (_, { free }) => `if (${free(0)}) ${braced(free(1))}`,
  ),
  ifElse: fixed(
    inBoth((block) => [{ parts: ['test', block, block] }]),
    (_, { free }) => `if (${free(0)}) ${braced(free(1))} else ${braced(free(2))}`,
  ),
  returnIf: fixed({ statement: [{ parts: ['test'] }] }, (_, { free }) => `if (${free(0)}) return`),
  returnDeny: fixed(
    { statement: [{ parts: ['test', 'string'] }] },
    (_, { free }) => `if (${free(0)}) return deny(${free(1)})`,
  ),
  returnAfter: fixed(
    { statement: [{ parts: ['test', 'block'] }] },
    (_, { free }) => `if (${free(0)}) ${braced(`${free(1)}\nreturn`)}`,
  ),
  continueIf: fixed(
    { loopStatement: [{ parts: ['test'] }] },
    (_, { free }) => `if (${free(0)}) continue`,
  ),
  loop: fixed(
    inBoth(() => ENTRIES.map((entry) => ({ parts: [`${entry}[]`, 'loopBlock'], binds: [entry] }))),
    ({ names }, { free }) => `for (const ${names[0]} of ${free(0)}) ${braced(free(1))}`,
  ),
  loopOverConstant: fixed(
    inBoth(() =>
      ['params.table', 'TABLE'].map(
        (text): Plan => ({ parts: ['loopBlock'], text, binds: ['string', 'string'] }),
      ),
    ),
    ({ text, names }, { free }) =>
      `for (const [${names.join(', ')}] of Object.entries(${text})) ${braced(free(0))}`,
  ),
  returnFromLoop: fixed(
    {
      statement: [
        ...ENTRIES.map((entry): Plan => ({ parts: [`${entry}[]`, 'test'], binds: [entry] })),
        { parts: ['keys', 'test'], binds: ['string'] },
      ],
    },
    ({ names }, { free }) =>
      `for (const ${names[0]} of ${free(0)}) ${braced(`if (${free(1)}) return`)}`,
  ),
  switch: fixed(
    inBoth((block) =>
      (['string', 'string?'] as const).map((subject) => ({
        parts: [subject, block, block, block],
      })),
    ),
    (_, { free }) =>
      `switch (${free(0)}) ${braced(
        [
          `case 'a': ${braced(`${free(1)}\nbreak`)}`,
          `case '':\ncase 'b': ${braced(`${free(2)}\nbreak`)}`,
          `default: ${braced(free(3))}`,
        ].join('\n'),
      )}`,
  ),
  quantities: fixed(
    inBoth((block) =>
      ['lessThan', 'greaterThan', 'equals'].map((text) => ({
        parts: ['string', 'string', block],
        text,
      })),
    ),
    ({ text }, { free }) =>
      braced(
        `const left = quantity(${free(0)})\nconst right = quantity(${free(1)})\nif (left !== undefined && right !== undefined && left.${text}(right)) ${braced(free(2))}`,
      ),
  ),
  helper: fixed(
    inBoth(() =>
      (['string', 'int', 'string?', 'Container', 'string[]'] as const).flatMap((takes) =>
        (['string', 'int', 'bool'] as const).map(
          (type): Plan => ({
            parts: [`gives ${type}`],
            binds: [takes],
            text: TAKEN[takes],
            declares: { type, takes },
          }),
        ),
      ),
    ),
    ({ text, names }, { free }) => {
      const [name, parameter] = names
      return `const ${name} = (${parameter}: ${text}) => ${braced(free(0))}`
    },
  ),
}

const GIVEN = ['string', 'int', 'bool'] as const
const giving = (plans: (type: (typeof GIVEN)[number]) => readonly Plan[]): PlanTable =>
  Object.fromEntries(GIVEN.map((type) => [`gives ${type}`, plans(type)]))

/** A loop of a helper gives a constant. */
const FOUND: Readonly<Record<(typeof GIVEN)[number], readonly [string, TermType]>> = {
  string: ["'a'", 'string'],
  int: ['1', 'int'],
  bool: ['true', 'bool'],
}

/** Statements of a helper. */
export type HelperStatementName = 'give' | 'giveIf' | 'giveFromSwitch' | 'giveFromLoop'

/** Statements of a helper function, each of which ends in a value. */
export const HELPER_STATEMENTS: Readonly<Record<HelperStatementName, Construct>> = {
  give: fixed(
    giving((type) => [{ parts: [type] }]),
    (_, { free }) => `return ${free(0)}`,
  ),
  giveIf: fixed(
    giving((type) => [{ parts: ['test', type, `gives ${type}`] }]),
    (_, { free }) => `if (${free(0)}) return ${free(1)}\n${free(2)}`,
  ),
  giveFromSwitch: fixed(
    giving((type) => [{ parts: ['string', `gives ${type}`, `gives ${type}`] }]),
    (_, { free }) =>
      `switch (${free(0)}) ${braced(`case 'a': ${braced(free(1))}\ndefault: ${braced(free(2))}`)}`,
  ),
  giveFromLoop: fixed(
    giving((type) =>
      (['string', 'Container'] as const).map((entry) => ({
        parts: [`gives ${type}`, `${entry}[]`, 'test'],
        binds: [entry],
        text: FOUND[type][0],
      })),
    ),
    ({ text, names }, { free }) =>
      `for (const ${names[0]} of ${free(1)}) ${braced(`if (${free(2)}) return ${text}`)}\n${free(0)}`,
  ),
}
