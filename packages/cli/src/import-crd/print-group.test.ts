import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Definition } from './definition.ts'
import { printGroup } from './print-group.ts'

const definition = (properties: object, more: Partial<Definition> = {}): Definition => ({
  source: 'a.yaml',
  group: 'example.com',
  kind: 'Mouse',
  resource: 'mice',
  namespaced: true,
  versions: [{ name: 'v1', schema: { type: 'object', properties } }],
  ...more,
})

/** The lines of the interface of a spec with this schema. */
function specLines(properties: object, more: object = {}): readonly string[] {
  const text = printGroup('example.com', [
    definition({ spec: { type: 'object', properties, ...more } }),
  ])
  const [, body = ''] = /interface MouseSpec \{\n([\s\S]*?)\n\}/.exec(text) ?? []
  return body.split('\n').map((line) => line.trim())
}

test.each<[schema: object, type: string]>([
  [{ type: 'string' }, 'string'],
  [{ type: 'boolean' }, 'boolean'],
  [{ type: 'integer' }, 'number'],
  [{ type: 'array', items: { type: 'string' } }, 'readonly string[]'],
  [{ type: 'array' }, 'readonly unknown[]'],
  [
    { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
    'readonly (readonly number[])[]',
  ],
  [{ type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, "readonly ('a' | 'b')[]"],
  [
    { type: 'object', additionalProperties: { type: 'integer' } },
    '{ readonly [key: string]: number }',
  ],
  [{ type: 'object', additionalProperties: true }, '{ readonly [key: string]: unknown }'],
  [{ type: 'object' }, '{ readonly [key: string]: unknown }'],
  [
    { type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } },
    'readonly { readonly [key: string]: string }[]',
  ],
  [{ type: 'object', 'x-kubernetes-preserve-unknown-fields': true }, 'unknown'],
  [{ 'x-kubernetes-preserve-unknown-fields': true }, 'unknown'],
  [{}, 'unknown'],
  [{ type: 'string', enum: ['b', 'a', 'b'] }, "'b' | 'a'"],
  [{ type: 'string', enum: ['a', null], nullable: true }, "'a'"],
  [{ type: 'integer', enum: [301, 302] }, '301 | 302'],
  [
    { type: 'string', enum: ["it's", 'a"b', '\\', '\u2028'] },
    `"it's" | 'a"b' | '\\\\' | '\\u2028'`,
  ],
  [{ type: 'object', properties: { a: { type: 'string' } } }, 'MouseSpecX'],
  [{ properties: { a: { type: 'string' } } }, 'MouseSpecX'],
  [{ type: 'object', 'x-kubernetes-embedded-resource': true }, 'MouseSpecX'],
  [{ $ref: '#/definitions/a' }, 'unknown'],
])('%j is %s', (schema, type) => {
  expect(specLines({ x: schema })).toEqual([`readonly x?: ${type}`])
})

test('what has several types, or a fraction, is unknown and says why', () => {
  const schema = { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }] }
  expect(specLines({ x: schema })).toEqual(['/** @format int-or-string */', 'readonly x?: unknown'])
  expect(specLines({ x: { type: 'number' } })).toEqual([
    '/** @format double */',
    'readonly x?: unknown',
  ])
})

test('a field is optional exactly where it is not required or may be null', () => {
  const text = { type: 'string' }
  const lines = specLines(
    { a: text, b: text, c: { ...text, nullable: true } },
    { required: ['a', 'c', 'missing'] },
  )
  expect(lines).toEqual(['readonly a: string', 'readonly b?: string', 'readonly c?: string'])
})

test('names and texts of a definition cannot leave their place', () => {
  const lines = specLines({
    'a-b': { type: 'string', description: 'Ends */ here.\u2028 Not here' },
    __proto__x: { type: 'string', format: 'a */ b' },
    ['__proto__']: { type: 'integer', format: 'int32' },
  })
  expect(lines).toEqual([
    '/** Ends * / here */',
    "readonly 'a-b'?: string",
    'readonly __proto__x?: string',
    '/** @format int32 */',
    'readonly __proto__?: number',
  ])
})

test('every type has a name of its own', () => {
  const object = { type: 'object', properties: { a: { type: 'string' } } }
  const text = printGroup('example.com', [
    definition({ spec: object, aB: object, 'a-b': object, '-': object }),
    definition({}, { kind: 'MouseSpec', resource: 'mousespecs' }),
    definition({}, { kind: 'custom-Kind', resource: 'customkinds' }),
  ])
  const names = [...text.matchAll(/export interface (\w+)/g)].map(([, name]) => name)
  expect(names).toEqual([
    'Mouse',
    'MouseSpec2',
    'MouseAB',
    'MouseAB2',
    'MouseField',
    'MouseSpec',
    'CustomKind2',
  ])
})

test('the output is as a formatter leaves it', () => {
  const long = Array.from({ length: 9 }, (_, index) => `a rather long value ${index}`)
  const wide = `an${'Extraordinarily'.repeat(5)}LongName`
  const text = printGroup('example.com', [
    definition(
      {
        one: { type: 'string', enum: long },
        many: { type: 'array', items: { type: 'string', enum: long } },
        map: { type: 'object', additionalProperties: { type: 'string', enum: long } },
        [wide]: {
          type: 'object',
          additionalProperties: { type: 'object', properties: { a: { type: 'string' } } },
        },
      },
      {
        versions: Array.from({ length: 12 }, (_, index) => ({
          name: `v1alpha${index}`,
          schema: { type: 'object', properties: { [`a${index}`]: { type: 'string' } } },
        })),
      },
    ),
    definition(
      { one: { type: 'array', items: { type: 'string', enum: long } }, [wide]: { type: 'object' } },
      { kind: 'Rat' },
    ),
  ])
  const { stdout } = spawnSync('npx', ['biome', 'format', '--stdin-file-path=kinds.ts'], {
    cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
    input: text,
    encoding: 'utf8',
  })
  expect(text).toBe(stdout)
})
