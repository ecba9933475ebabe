import { describe, expect, test } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { WORKSPACE } from '../make-project.ts'
import { diagnosticCodes } from './diagnostic-codes.ts'

const explain = (...args: readonly string[]) => runCommand(WORKSPACE, ['explain', ...args])

describe('gatewright explain', () => {
  test.each(['GW1004', 'gw1004', 'maybe-absent'])('prints the page of %s', (wanted) => {
    const { code, stdout, stderr } = explain(wanted)
    expect(stdout).toMatch(/^# GW1004: maybe-absent\n[\s\S]*## Wrong\n[\s\S]*## Right\n/)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('lists all codes with their names', () => {
    const { code, stdout } = explain()
    const lines = [...diagnosticCodes()].map(([each, name]) => `${each} ${name}\n`)
    expect(stdout).toBe(lines.sort().join(''))
    expect(code).toBe(0)
  })

  test.each([
    ['GW1oo4', 'Did you mean "GW1004"?'],
    ['maybe-abset', 'Did you mean "maybe-absent"?'],
    ['TS2322', 'those of the TypeScript compiler'],
    ['../../package', '`gatewright explain` lists all codes'],
    ['\u001b[31mred', String.raw`no diagnostic has the code "\u001b[31mred"`],
  ])('answers %j with what there is', (wanted, text) => {
    const { code, stdout, stderr } = explain(wanted)
    expect(stderr).toContain('error[GW4040] unknown-code')
    expect(stderr).toContain(text)
    expect(stderr).not.toContain('\u001b')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})
