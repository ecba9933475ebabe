import { describe, expect, it } from 'vitest'
import { displayText, displayWidth } from './display-text.ts'

describe('displayText', () => {
  it('moves tabs to the next stop', () => {
    expect(displayText('\ta\tb')).toBe('    a   b')
  })

  it('lets no control character reach the terminal', () => {
    expect(displayText('a\u001b[2Jb\u0007')).toBe('a\ufffd[2Jb\ufffd')
  })
})

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['caf\u00e9', 4],
    ['cafe\u0301', 4],
    ['\u65e5\u672c', 4],
    ['\uff21', 2],
    ['\u{1f600}', 2],
    ['\u{1d49c}', 1],
    ['a\u200bb', 2],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})
