import { expect, test } from 'vitest'
import { readDocuments } from './read-documents.ts'

const values = (text: string): readonly unknown[] =>
  readDocuments(text).map((one) => ('value' in one ? one.value : one))

test('a document that does not parse leaves those before and after it whole', () => {
  expect(values('a: 1\n---\nb: [\n---\nc: 3\n---\nd: "x\n---\ne: 5\n')).toEqual([
    { a: 1 },
    { problem: expect.stringMatching(/^line [345]: /) },
    { c: 3 },
    { problem: expect.stringMatching(/^line [789]: /) },
    { e: 5 },
  ])
})

test.each([
  ['no text at all', '', [null]],
  ['empty documents', '---\n---\n# nothing\n---\na: 1\n---\n', [null, null, { a: 1 }, null]],
  ['comments and directives first', '# why\n%YAML 1.1\n---\na: 1\n', [{ a: 1 }]],
  ['a value on the line of the separator', 'a: 1\n--- {b: 2}\n', [{ a: 1 }, { b: 2 }]],
  ['line ends of Windows', 'a: 1\r\n---\r\nb: 2\r\n', [{ a: 1 }, { b: 2 }]],
  ['dashes in a text', 'a: |\n  x\n  ---\n  y\n', [{ a: 'x\n---\ny\n' }]],
  ['JSON, indented by tabs', '{\n\t"a": [\n\t\t1\n\t]\n}\n', [{ a: [1] }]],
  ['documents of JSON', '{"a":1}\n---\n{"b":2}\n', [{ a: 1 }, { b: 2 }]],
  ['aliases', 'a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n', [{ a: { b: 1 }, c: { b: 1 }, d: { b: 1 } }]],
])('%s', (_, text, expected) => {
  expect(values(text)).toEqual(expected)
})

test('plain values are what Kubernetes takes them for', () => {
  expect(values('a: yes\nb: 2001-12-14\nc: 12:30:45\nd: 0777\ne: ~\nf: 1.5\n1: x\n')).toEqual([
    { a: true, b: '2001-12-14', c: '12:30:45', d: 511, e: null, f: 1.5, 1: 'x' },
  ])
})

test.each([
  ['a number that JSON has not', 'a: .nan'],
  ['a value that holds itself', 'a: &x [*x]'],
  ['an alias to nothing', 'a: *x'],
  ['a name twice', 'a: 1\na: 2'],
  [
    'a bomb of aliases',
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]',
  ],
  ['tabs', 'a:\n\tb: 1'],
  ['an endless nesting', '['.repeat(100_000)],
])('%s is a problem with its line', (_, text) => {
  const [first, ...rest] = readDocuments(`# one\n${text}\n`)
  expect(first).toEqual({ problem: expect.stringMatching(/^line \d+: ./) })
  expect(rest).toEqual([])
})
