import type { ValueType } from './value-type.ts'

/** A value that is known when compiling: a parameter, or a constant of the module. */
export interface Constant {
  readonly name: string
  readonly type: ValueType
  /** Its zod schema or its TypeScript type. */
  readonly declared: string
  readonly value: unknown
}

/** Parameters that programs read, as `params.name`. */
export const PARAMETERS: readonly Constant[] = [
  { name: 'text', type: 'string', declared: 'z.string()', value: 'a' },
  { name: 'nothing', type: 'string', declared: 'z.string()', value: '' },
  { name: 'count', type: 'int', declared: 'z.number().int()', value: 1 },
  { name: 'flag', type: 'bool', declared: 'z.boolean()', value: true },
  { name: 'level', type: 'string?', declared: 'z.string().optional()', value: undefined },
  { name: 'most', type: 'int?', declared: 'z.number().int().optional()', value: 2 },
  { name: 'texts', type: 'string[]', declared: 'z.array(z.string())', value: ['a', '', 'b/c'] },
  { name: 'none', type: 'string[]', declared: 'z.array(z.string())', value: [] },
  { name: 'counts', type: 'int[]', declared: 'z.array(z.number().int())', value: [0, 1, -1] },
  {
    name: 'table',
    type: 'map',
    declared: 'z.record(z.string(), z.string())',
    value: { a: 'b', 'b/c': '' },
  },
  {
    name: 'owners',
    type: 'Owner[]',
    declared: 'z.array(z.object({ name: z.string(), level: z.string().optional() }))',
    value: [{ name: 'a' }, { name: 'b', level: 'a' }],
  },
]

/** Constants of the module, which are captured. */
export const CAPTURED: readonly Constant[] = [
  { name: 'A', type: 'string', declared: 'string', value: 'a' },
  { name: 'EMPTY', type: 'string', declared: 'string', value: '' },
  { name: 'ONE', type: 'int', declared: 'number', value: 1 },
  { name: 'ON', type: 'bool', declared: 'boolean', value: true },
  { name: 'OFF', type: 'bool', declared: 'boolean', value: false },
  { name: 'TEXTS', type: 'string[]', declared: 'readonly string[]', value: ['b', 'a'] },
  { name: 'NONE', type: 'string[]', declared: 'readonly string[]', value: [] },
  { name: 'COUNTS', type: 'int[]', declared: 'readonly number[]', value: [2, 0] },
  {
    name: 'TABLE',
    type: 'map',
    declared: 'Readonly<Record<string, string>>',
    value: { a: 'x', b: '' },
  },
  { name: 'BARE', type: 'map', declared: 'Readonly<Record<string, string>>', value: {} },
  {
    name: 'OWNERS',
    type: 'Owner[]',
    declared: 'readonly { name: string; level?: string }[]',
    value: [{ name: 'b', level: '' }, { name: 'a' }],
  },
]

/** Texts that programs hold and objects have, so that they meet. */
export const TEXTS: readonly string[] = ['a', 'b', 'ab', 'A', '', 'a/b', 'b/c', 'x:a', '1', 'é🙂']
/** Keys of maps. */
export const KEYS: readonly string[] = ['a', 'b', 'b/c', 'app']
export const INTEGERS: readonly number[] = [0, 1, 2, -1, 80]
