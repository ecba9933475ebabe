import type { Construct, Plan } from '../construct.ts'
import type { ValueType } from '../value-type.ts'
import { braced, inBoth } from './blocks.ts'
import { fixed } from './make-construct.ts'

/** What `typeof` is compared with, by the value that it tells. */
const TOLD = [
  ['portName?', 'string'],
  ['portName?', 'number'],
  ['portName?', 'undefined'],
  ['unknown?', 'string'],
  ['unknown?', 'boolean'],
  ['unknown?', 'undefined'],
] as const

/** What a value is where its type was told. */
const NARROWED: Readonly<Record<string, ValueType>> = {
  string: 'string',
  number: 'int',
  boolean: 'bool',
}

/** A variable of a type that was told, in a block. */
const narrowings: readonly (readonly [Pick<Plan, 'binds' | 'text'>, ValueType])[] = TOLD.flatMap(
  ([value, text]) => {
    const type = NARROWED[text]
    return type === undefined ? [] : [[{ binds: [type], text }, value] as const]
  },
)

/** Tests of types, and what they narrow. */
export type TypeConstructName = 'typeOf' | 'isArray' | 'equalsAny' | 'narrow' | 'switchType'

/** Tests of types, and what they narrow. */
export const TYPE_CONSTRUCTS: Readonly<Record<TypeConstructName, Construct>> = {
  typeOf: fixed(
    {
      bool: TOLD.flatMap(([value, name]) =>
        ['===', '!=='].map((operator) => ({ parts: [value], text: `${operator} '${name}'` })),
      ),
    },
    ({ text }, { tight }) => `typeof ${tight(0)} ${text}`,
    false,
  ),
  isArray: fixed({ bool: [{ parts: ['unknown?'] }] }, (_, { free }) => `Array.isArray(${free(0)})`),
  equalsAny: fixed(
    {
      bool: (
        [
          ['portName?', 'string'],
          ['portName?', 'int'],
          ['unknown?', 'string'],
        ] as const
      ).flatMap(([value, other]) =>
        ['===', '!=='].map((text) => ({ parts: [value, other], text })),
      ),
    },
    ({ text }, { tight }) => `${tight(0)} ${text} ${tight(1)}`,
    false,
  ),
  narrow: fixed(
    inBoth((block) => narrowings.map(([plan, value]) => ({ ...plan, parts: [value, block] }))),
    ({ text, names: [name] }, { free }) =>
      braced(`const ${name} = ${free(0)}\nif (typeof ${name} === '${text}') ${braced(free(1))}`),
  ),
  switchType: fixed(
    inBoth((block) =>
      narrowings.map(([plan, value]) => ({ ...plan, parts: [value, block, block] })),
    ),
    ({ text, names: [name] }, { free }) =>
      braced(
        `const ${name} = ${free(0)}\nswitch (typeof ${name}) ${braced(
          `default: ${braced(`${free(1)}\nbreak`)}\ncase '${text}': ${braced(free(2))}`,
        )}`,
      ),
  ),
}
