import type { Building, Construct, Plan, TermType } from '../construct.ts'
import { ENTRIES, optional, type ValueType } from '../value-type.ts'
import { braced, inBoth } from './blocks.ts'
import { fixed, type PlanTable, planned } from './make-construct.ts'

/** How a variable is declared before the loop that builds it, the changes of it that a loop may make, and its type. */
interface Built {
  readonly type: ValueType
  readonly declared: string
  /** `%` stands for the variable. */
  readonly changes: readonly Plan[]
  /** True where the order of what is walked tells nothing. */
  readonly isUnordered: boolean
}

const BUILDS: Readonly<Record<Building, Built>> = {
  set: {
    type: 'bool',
    declared: 'let %: boolean = false',
    changes: [
      { parts: [], text: '% = true' },
      { parts: ['bool'], text: '% ||= ' },
    ],
    isUnordered: true,
  },
  cleared: {
    type: 'bool',
    declared: 'let %: boolean = true',
    changes: [
      { parts: [], text: '% = false' },
      { parts: ['bool'], text: '% &&= ' },
    ],
    isUnordered: true,
  },
  count: {
    type: 'int',
    declared: 'let % = 1',
    changes: [
      { parts: [], text: '%++' },
      { parts: [], text: '%--' },
      { parts: ['int'], text: '% += ' },
      { parts: ['int'], text: '% -= ' },
    ],
    isUnordered: true,
  },
  list: {
    type: 'string[]',
    declared: 'const %: string[] = []',
    changes: [
      { parts: ['string'], text: '%.push' },
      { parts: ['string[]'], text: '%.push...' },
    ],
    isUnordered: false,
  },
  text: {
    type: 'string',
    declared: "let % = 'a'",
    changes: [
      { parts: ['string'], text: '% += ' },
      { parts: ['int'], text: '% += ' },
    ],
    isUnordered: false,
  },
  first: {
    type: 'string?',
    declared: 'let %: string | undefined',
    changes: [{ parts: ['string?'], text: '% ??= ' }],
    isUnordered: false,
  },
  found: {
    type: 'string?',
    declared: 'let %: string | undefined',
    changes: [],
    isUnordered: false,
  },
}

export const BUILDINGS = Object.keys(BUILDS) as readonly Building[]

/** The types of variables that loops build. */
export const BUILT = Object.fromEntries(
  BUILDINGS.map((building) => [building, BUILDS[building].type]),
) as Readonly<Record<Building, ValueType>>

/** Of these a loop may do more than one thing to the variable, under tests. */
const FREE: readonly Building[] = ['set', 'cleared', 'count', 'list', 'text']

/** Statements that build what the statements after them see. */
export type VariableStatementName =
  | 'buildInLoop'
  | 'buildUnderTest'
  | 'assign'
  | 'assignEither'
  | 'assignLogically'
  | 'calculate'

const ASSIGNED = [
  ['string', ': string'],
  ['int', ': number'],
  ['bool', ': boolean'],
  ['string?', ': string | undefined'],
  ['int?', ': number | undefined'],
  ['string[]', ': readonly string[]'],
] as const

/** A variable, what comes before its loop, and the loop that builds it. */
const builtInLoops = (before: readonly TermType[]): readonly Plan[] =>
  BUILDINGS.flatMap((builds) =>
    [
      ...ENTRIES.map((entry) => [`${entry}[]`, entry] as const),
      ...(BUILDS[builds].isUnordered ? [['keys', 'string'] as const] : []),
    ].map(
      ([list, entry]): Plan => ({
        parts: [...before, list, `builds ${builds}`],
        binds: [entry],
        text: BUILDS[builds].declared,
        declares: { type: BUILDS[builds].type, builds },
      }),
    ),
  )

/** Variables that change, in the statement that declares them. */
export const VARIABLE_STATEMENTS: Readonly<Record<VariableStatementName, Construct>> = {
  buildInLoop: fixed(
    inBoth(() => builtInLoops([])),
    ({ text, names: [name = '', item] }, { free }) =>
      `${text.replace('%', name)}\nfor (const ${item} of ${free(0)}) ${braced(free(1))}`,
  ),
  buildUnderTest: fixed(
    inBoth(() => builtInLoops(['test'])),
    ({ text, names: [name = '', item] }, { free }) =>
      `${text.replace('%', name)}\nif (${free(0)}) for (const ${item} of ${free(1)}) ${braced(free(2))}`,
  ),
  assign: fixed(
    inBoth(() =>
      ASSIGNED.map(([type, text]) => ({ parts: [type, 'test', type], text, declares: { type } })),
    ),
    ({ text, names }, { free }) =>
      `let ${names[0]}${text} = ${free(0)}\nif (${free(1)}) ${names[0]} = ${free(2)}`,
  ),
  assignEither: fixed(
    inBoth(() =>
      ASSIGNED.map(([type, text]) => ({ parts: ['test', type, type], text, declares: { type } })),
    ),
    ({ text, names }, { free }) =>
      `let ${names[0]}${text}\nif (${free(0)}) ${names[0]} = ${free(1)}\nelse ${names[0]} = ${free(2)}`,
  ),
  assignLogically: fixed(
    inBoth(() => [
      ...(['string', 'int'] as const).flatMap((type) =>
        ['??=', '||='].map((text) => ({
          parts: [optional(type), type],
          text: `: ${type === 'int' ? 'number' : type} | undefined ${text}`,
          declares: { type },
        })),
      ),
      ...['||=', '&&='].map((text) => ({
        parts: ['bool', 'bool'] as const,
        text: `: boolean ${text}`,
        declares: { type: 'bool' as const },
      })),
    ]),
    ({ text, names: [name] }, { free }) => {
      const operator = text.slice(-3)
      return `let ${name}${text.slice(0, -4)} = ${free(0)}\n${name} ${operator} ${free(1)}`
    },
  ),
  calculate: fixed(
    inBoth(() => [
      ...['+=', '-='].map((text) => ({
        parts: ['int', 'int'] as const,
        text,
        declares: { type: 'int' as const },
      })),
      ...['*= 3', '%= 2', '++', '--'].map((text) => ({
        parts: ['int'] as const,
        text,
        declares: { type: 'int' as const },
      })),
    ]),
    ({ text, names: [name], parts }, { free }) =>
      `let ${name}: number = ${free(0)}\n${name} ${text}${parts.length > 1 ? ` ${free(1)}` : ''}`,
  ),
}

/** What the body of a loop does to the variable that it builds. */
export type ChangeName =
  | 'change'
  | 'changeAndBreak'
  | 'changeIf'
  | 'changeIfElse'
  | 'changeUnless'
  | 'changeOrReturn'
  | 'changeTwice'
  | 'changeInLoop'

const building = (
  buildings: readonly Building[],
  plans: (type: `builds ${Building}`) => readonly Plan[],
): PlanTable =>
  Object.fromEntries(buildings.map((one) => [`builds ${one}`, plans(`builds ${one}`)] as const))

/** What the body of a loop does to the variable that it builds. */
export const CHANGES: Readonly<Record<ChangeName, Construct>> = {
  change: planned(
    (type, { scope }) =>
      scope.flatMap(({ name, builds }) =>
        builds === undefined || type !== `builds ${builds}`
          ? []
          : BUILDS[builds].changes.map((plan) => ({
              ...plan,
              text: plan.text?.replace('%', name) ?? '',
            })),
      ),
    ({ text, parts }, { free }) => {
      if (parts.length === 0) return text
      if (!text.includes('.push')) return text + free(0)
      return text.endsWith('...') ? `${text.slice(0, -3)}(...(${free(0)}))` : `${text}(${free(0)})`
    },
  ),
  changeAndBreak: planned(
    (type, { scope }) =>
      type === 'builds found'
        ? scope.flatMap(({ name, builds }) =>
            builds === 'found' ? [{ parts: ['test', 'string'], text: name }] : [],
          )
        : [],
    ({ text }, { free }) => `if (${free(0)}) ${braced(`${text} = ${free(1)}\nbreak`)}`,
  ),
  changeIf: fixed(
    building(FREE, (type) => [{ parts: ['test', type] }]),
    (_, { free }) => `if (${free(0)}) ${braced(free(1))}`,
  ),
  changeIfElse: fixed(
    building(FREE, (type) => [{ parts: ['test', type, type] }]),
    (_, { free }) => `if (${free(0)}) ${braced(free(1))} else ${braced(free(2))}`,
  ),
  changeUnless: fixed(
    building([...FREE, 'found'], (type) => [{ parts: ['test', type] }]),
    (_, { free }) => `if (${free(0)}) continue\n${free(1)}`,
  ),
  changeOrReturn: fixed(
    building(FREE, (type) => [
      { parts: ['test', type], text: '' },
      { parts: ['test', 'string', type], text: 'deny' },
    ]),
    ({ text }, { free }) =>
      text === ''
        ? `if (${free(0)}) return\n${free(1)}`
        : `if (${free(0)}) return deny(${free(1)})\n${free(2)}`,
  ),
  changeTwice: fixed(
    building(FREE, (type) => [{ parts: [type, type] }]),
    (_, { free }) => `${free(0)}\n${free(1)}`,
  ),
  changeInLoop: fixed(
    building([...FREE, 'first'], (type) =>
      ENTRIES.map((entry) => ({ parts: [`${entry}[]`, type], binds: [entry] })),
    ),
    ({ names }, { free }) => `for (const ${names[0]} of ${free(0)}) ${braced(free(1))}`,
  ),
}
