import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceRange } from './source-range.ts'

const at = (line: number, column: number, length: number) => ({
  file: 'a.ts',
  start: 0,
  end: length,
  line,
  column,
})

describe('sourceRange', () => {
  it('is undefined without a text and beyond the last line', () => {
    expect(sourceRange(at(1, 1, 1), undefined)).toBeUndefined()
    expect(sourceRange(at(3, 1, 1), 'a\nb')).toBeUndefined()
  })

  it('keeps a range that ends with its line on that line', () => {
    expect(sourceRange(at(1, 1, 3), 'ab\ncd')).toEqual({
      lines: ['ab'],
      start: { line: 1, column: 1 },
      end: { line: 1, column: 3 },
    })
  })

  it.each(['\n', '\r', '\r\n', '\u2028', '\u2029'])('counts %j as one line break', (lineBreak) => {
    const text = ['one', 'two', 'three'].join(lineBreak)
    const length = 'e'.length + lineBreak.length + 'two'.length + lineBreak.length + 'thr'.length
    expect(sourceRange(at(1, 3, length), text)).toEqual({
      lines: ['one', 'two', 'three'],
      start: { line: 1, column: 3 },
      end: { line: 3, column: 4 },
    })
  })

  it('never leaves the text, whatever the origin says', () => {
    const anything = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\t', '\ud83d\ude00') }),
      line: fc.integer({ min: 1, max: 5 }),
      column: fc.integer({ min: 1, max: 9 }),
      length: fc.nat(40),
    })
    fc.assert(
      fc.property(anything, ({ text, line, column, length }) => {
        const range = sourceRange(at(line, column, length), text)
        if (range === undefined) return
        const { lines, start, end } = range
        expect(lines).toHaveLength(end.line - start.line + 1)
        expect(start.column).toBeLessThanOrEqual((lines[0] ?? '').length + 1)
        expect(end.column).toBeLessThanOrEqual((lines.at(-1) ?? '').length + 1)
        if (start.line === end.line) expect(end.column).toBeGreaterThanOrEqual(start.column)
      }),
    )
  })
})
