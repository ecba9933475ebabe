import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matches, type Pattern } from '@gatewright/dsl'
import { re2ToJs } from '@gatewright/ir'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternProblem } from './check-pattern.ts'
import { lowerRegex } from './lower-regex.ts'

const ORIGIN = { file: 'a.ts', line: 1, column: 1, endLine: 1, endColumn: 2 } as never

const ATOMS = [
  'a',
  'B',
  '0',
  '.',
  '\\s',
  '\\S',
  '\\d',
  '\\w',
  '\\b',
  '\\.',
  '\\/',
  '[a-c]',
  '[^a]',
  '[\\s.]',
  '[\\]\\-x]',
  'é',
  '🙂',
  ' ',
]
const pattern = fc
  .array(
    fc.tuple(fc.constantFrom(...ATOMS), fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}')),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.map(([atom, count]) => (atom === '\\b' ? atom : atom + count)).join(''))
  .chain((inner) => fc.constantFrom(inner, `^${inner}$`, `(?:${inner})|x`, `^(${inner})+`))
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'B',
    'c',
    'x',
    '0',
    ' ',
    '\t',
    '\n',
    '\r',
    '\f',
    '\v',
    '\u00a0',
    '\u2028',
    '.',
    '/',
    '-',
    ']',
    'é',
    '🙂',
  ),
  maxLength: 6,
})

/** What Go's regexp, the RE2 of every engine, says about each pair. */
function goMatches(pairs: readonly (readonly [string, string])[]): readonly boolean[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'gatewright-re2-'))
  try {
    writeFileSync(
      join(folder, 'main.go'),
      `package main

import (
	"encoding/json"
	"os"
	"regexp"
)

func main() {
	var pairs [][2]string
	if err := json.NewDecoder(os.Stdin).Decode(&pairs); err != nil {
		panic(err)
	}
	results := make([]bool, len(pairs))
	for i, pair := range pairs {
		results[i] = regexp.MustCompile(pair[0]).MatchString(pair[1])
	}
	json.NewEncoder(os.Stdout).Encode(results)
}
`,
    )
    const run = spawnSync('go', ['run', join(folder, 'main.go')], {
      input: JSON.stringify(pairs),
      encoding: 'utf8',
    })
    if (run.error !== undefined) return undefined
    if (run.status !== 0) throw new Error(run.stderr)
    return JSON.parse(run.stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const hasGo = spawnSync('go', ['version']).status === 0
if (!hasGo) {
  if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') throw new Error('Go is needed')
  console.warn('SKIPPED: patterns are not compared with RE2, since Go was not found')
}

describe('patterns', () => {
  test('what a parameter holds means the same in the function and in the evaluator', () => {
    fc.assert(
      fc.property(pattern, text, (source, value) => {
        fc.pre(patternProblem(source) === undefined)
        expect(matches(value, source as Pattern)).toBe(re2ToJs(source).test(value))
      }),
      { numRuns: 3000 },
    )
  })

  test('a literal means the same in JavaScript and in the evaluator', () => {
    fc.assert(
      fc.property(pattern, text, (source, value) => {
        const translated = lowered(source)
        fc.pre(translated !== undefined)
        expect(re2ToJs(translated ?? '').test(value)).toBe(new RegExp(source, 'u').test(value))
      }),
      { numRuns: 3000 },
    )
  })

  test.skipIf(!hasGo)(
    'both mean what RE2 makes of them',
    () => {
      const sources = fc.sample(pattern, { numRuns: 2000, seed: 1 })
      const values = fc.sample(text, { numRuns: 2000, seed: 2 })
      const pairs: (readonly [string, string])[] = []
      for (const [index, source] of sources.entries()) {
        const translated = lowered(source)
        for (const one of [patternProblem(source) === undefined ? source : undefined, translated])
          if (one !== undefined) pairs.push([one, values[index] ?? ''])
      }
      expect(pairs.length).toBeGreaterThan(2000)
      const answers = goMatches(pairs)
      for (const [index, [source, value]] of pairs.entries())
        expect([source, value, answers?.[index]]).toEqual([
          source,
          value,
          re2ToJs(source).test(value),
        ])
    },
    300_000,
  )

  test.each([
    '(?=a)',
    '(?<!a)',
    '(a)\\1',
    '(?<n>a)',
    '\\p{L}',
    '\\u0041',
    '\\x41',
    '\\cA',
    '\\0',
    '[]',
    '[^]',
    'a{1001}',
    '(',
    'a**',
  ])('refuses %s as a parameter', (source) => {
    expect(patternProblem(source)).toBeTypeOf('string')
  })
})

function lowered(source: string): string | undefined {
  try {
    return lowerRegex(source, 'u', ORIGIN)
  } catch {
    return undefined
  }
}
