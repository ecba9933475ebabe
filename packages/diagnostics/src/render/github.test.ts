import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostic.ts'
import { renderGithub } from './github.ts'

const options = { source: () => 'x\nfoo(\n  1)\n', color: false }
const origin = { file: 'a,b:c.ts', start: 2, end: 10, line: 2, column: 1 }
const diagnostic: Diagnostic = {
  code: 'GW1001',
  name: 'unsupported-syntax',
  severity: 'error',
  message: '100% wrong:\r\nno, never',
  origin,
  related: [{ message: 'declared here', origin: { ...origin, file: 'd.ts' } }],
  help: 'write less',
}

describe('renderGithub', () => {
  it('escapes data and properties each in its own way', () => {
    expect(renderGithub([diagnostic], options)).toBe(
      '::error file=a%2Cb%3Ac.ts,line=2,col=1,endLine=3,title=GW1001 unsupported-syntax' +
        '::100%25 wrong:%0D%0Ano, never%0Anote: declared here (d.ts:2)%0Ahelp: write less',
    )
  })

  it('writes one command a line, without a place where there is none', () => {
    const bare: Diagnostic = { code: 'GW2', name: 'n', severity: 'warning', message: 'm' }
    expect(renderGithub([bare, bare], options)).toBe(
      '::warning title=GW2 n::m\n::warning title=GW2 n::m',
    )
  })

  it('ends at the first line where the source is gone', () => {
    expect(renderGithub([diagnostic], { ...options, source: () => undefined })).toContain(
      'line=2,col=1,endLine=2,',
    )
  })
})
