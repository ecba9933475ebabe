import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostic.ts'
import type { Origin } from '../origin.ts'
import { renderTerminal } from './terminal.ts'

/** The origin of the text between the two marks, and the source without them. */
function marked(text: string, file = 'guardrails/a.ts'): { origin: Origin; source: string } {
  const start = text.indexOf('\u00ab')
  const end = text.indexOf('\u00bb') - 1
  const before = text.slice(0, start).split('\n')
  return {
    origin: { file, start, end, line: before.length, column: (before.at(-1) ?? '').length + 1 },
    source: text.replace('\u00ab', '').replace('\u00bb', ''),
  }
}

function diagnostic(rest: Partial<Diagnostic>): Diagnostic {
  return { code: 'GW1001', name: 'unsupported-syntax', severity: 'error', message: 'no', ...rest }
}

function render(text: string, rest: Partial<Diagnostic> = {}): string {
  const { origin, source } = marked(text)
  return renderTerminal([diagnostic({ origin, ...rest })], { source: () => source, color: false })
}

describe('renderTerminal', () => {
  it('underlines the range and says what to write instead', () => {
    const help = 'name the members:\n  const { a, b } = object'
    expect(render('one\n  const { a, \u00ab...rest\u00bb } = object\n', { help })).toBe(
      `
error[GW1001] unsupported-syntax: no
 --> guardrails/a.ts:2:14
  |
2 |   const { a, ...rest } = object
  |              ^^^^^^^
  |
  = help: name the members:
            const { a, b } = object`.slice(1),
    )
  })

  it('shows no control character of a message, a help or a file', () => {
    const { origin } = marked('a', 'a\u001b[31m.ts')
    const all = diagnostic({
      origin,
      message: 'no \u001b[31mred\u009b',
      help: 'use\r\nthis\u0007',
      related: [{ message: 'here\u001b', origin }],
    })
    const shown = renderTerminal([all], { source: () => undefined, color: false })
    expect(shown).not.toMatch(/[^\P{Cc}\n]/u)
    expect(shown).toContain('no \ufffd[31mred\ufffd')
  })

  it('keeps the marks below the text after tabs and wide characters', () => {
    expect(render("\tconst \u65e5\u672c = '\u{1f600}', \u00abx\u00bb = 1")).toBe(
      `
error[GW1001] unsupported-syntax: no
 --> guardrails/a.ts:1:19
  |
1 |     const \u65e5\u672c = '\u{1f600}', x = 1
  |                        ^`.slice(1),
    )
  })

  it('marks the place of an empty range, at the end of a line too', () => {
    expect(render('const a = 1\u00ab\u00bb').split('\n').at(-1)).toBe('  |            ^')
  })

  it('draws a range over several lines with a bar', () => {
    expect(render('a\nb\nc\nd\ne\nf\ng\n  const x = \u00abfoo(\n    1,\n\n  )\u00bb + 1\n')).toBe(
      `
error[GW1001] unsupported-syntax: no
  --> guardrails/a.ts:8:13
   |
 8 |     const x = foo(
   |  _____________^
 9 | |     1,
10 | |
11 | |   ) + 1
   | |___^`.slice(1),
    )
  })

  it('shows the first and the last lines of a long range', () => {
    const body = Array.from({ length: 20 }, (_, index) => `  line${index}`).join('\n')
    expect(render(`\u00abfor (;;) {\n${body}\n}\u00bb`)).toBe(
      `
error[GW1001] unsupported-syntax: no
  --> guardrails/a.ts:1:1
   |
 1 |   for (;;) {
   |  _^
 2 | |   line0
 3 | |   line1
...  |
21 | |   line19
22 | | }
   | |_^`.slice(1),
    )
  })

  it('gives every place the width of the longest line number', () => {
    const first = marked('const \u00aba\u00bb = 1')
    const second = marked(`${'\n'.repeat(99)}\u00aba\u00bb = 2`, 'guardrails/b.ts')
    const text = renderTerminal(
      [
        diagnostic({
          severity: 'warning',
          origin: second.origin,
          related: [{ message: 'declared here', origin: first.origin }],
        }),
      ],
      { source: (file) => (file.endsWith('a.ts') ? first : second).source, color: false },
    )
    expect(text).toBe(
      `
warning[GW1001] unsupported-syntax: no
   --> guardrails/b.ts:100:1
    |
100 | a = 2
    | ^
note: declared here
   --> guardrails/a.ts:1:7
    |
  1 | const a = 1
    |       -`.slice(1),
    )
  })

  it('does without the source, without such a line, and without a place', () => {
    const { origin } = marked('\u00aba\u00bb')
    const lines = (each: Diagnostic, source: string | undefined): string[] =>
      renderTerminal([each], { source: () => source, color: false }).split('\n')
    const place = ' --> guardrails/a.ts:1:1'
    expect(lines(diagnostic({ origin }), undefined).slice(1)).toEqual([place])
    expect(lines(diagnostic({ origin: { ...origin, line: 9 } }), 'a').slice(1)).toEqual([
      ' --> guardrails/a.ts:9:1',
    ])
    expect(lines(diagnostic({ help: 'do' }), 'a').slice(1)).toEqual(['  = help: do'])
  })

  it('trusts line and column of an origin without offsets', () => {
    const origin = { file: 'a.ts', start: 0, end: 0, line: 2, column: 3 }
    const text = renderTerminal([diagnostic({ origin })], { source: () => 'x\n  y', color: false })
    expect(text.split('\n').slice(-2)).toEqual(['2 |   y', '  |   ^'])
  })

  it('separates diagnostics by an empty line', () => {
    const text = renderTerminal([diagnostic({}), diagnostic({})], {
      source: () => undefined,
      color: false,
    })
    expect(text.split('\n')).toHaveLength(3)
  })

  it('colours only where it is asked to, and changes nothing else', () => {
    const { origin, source } = marked('\u00aba\nb\u00bb')
    const each = diagnostic({ origin, help: 'do', related: [{ message: 'here', origin }] })
    const [plain, colored] = [false, true].map((color) =>
      renderTerminal([each], { source: () => source, color }),
    )
    expect(colored).toContain('\u001b[1;31merror[GW1001]\u001b[0m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(colored?.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(plain)
  })
})
