import { expect, test } from 'vitest'
import { parseWarnings } from './parse-warnings.ts'

test.each<[string, readonly string[], readonly string[]]>([
  ['no header', ['Content-Type', 'application/json'], []],
  ['one', ['Warning', '299 - "no team label"'], ['no team label']],
  [
    'several headers, in order',
    ['Warning', '299 - "a"', 'Date', 'x', 'warning', '299 - "b"'],
    ['a', 'b'],
  ],
  ['several in one header', ['Warning', '299 - "a", 299 - "b, c"'], ['a', 'b, c']],
  ['quotes and backslashes', ['Warning', '299 - "say \\"no\\" to C:\\\\x"'], ['say "no" to C:\\x']],
  [
    'a text that looks like another warning',
    ['Warning', '299 - "a\\", 299 - \\"b"'],
    ['a", 299 - "b'],
  ],
  ['a date', ['Warning', '299 - "old" "Sat, 28 Nov 2026 22:00:00 GMT"'], ['old']],
  ['an agent', ['Warning', '199 api:443 "x"'], ['x']],
  ['UTF-8 as Node hands it over', ['Warning', '299 - "j\u00c3\u00b6rg"'], ['jörg']],
  ['a value that is no warning', ['X-Other', 'Warning'], []],
])('%s', (_, headers, expected) => {
  expect(parseWarnings(headers)).toEqual(expected)
})
