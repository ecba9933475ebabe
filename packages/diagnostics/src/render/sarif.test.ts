import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostic.ts'
import { renderSarif } from './sarif.ts'

const origin = { file: 'guardrails/\u65e5 1.ts', start: 2, end: 10, line: 2, column: 1 }
const options = { source: () => 'x\nfoo(\n  1)\n', color: false }
const bare: Diagnostic = { code: 'GW2', name: 'late-row', severity: 'warning', message: 'm' }
const full: Diagnostic = {
  code: 'GW1',
  name: 'unsupported-syntax',
  severity: 'error',
  message: 'no',
  origin,
  related: [{ message: 'here', origin: { ...origin, end: 5 } }],
  help: 'do',
}

describe('renderSarif', () => {
  const log = JSON.parse(renderSarif([bare, full, bare], options))
  const [run] = log.runs

  it('is one run of version 2.1.0', () => {
    expect(log.version).toBe('2.1.0')
    expect(log.runs).toHaveLength(1)
    expect(run.tool.driver.name).toBe('Gatewright')
  })

  it('has one rule for each code, and results point at theirs', () => {
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'GW1',
        name: 'unsupported-syntax',
        shortDescription: { text: 'unsupported syntax' },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'GW2',
        name: 'late-row',
        shortDescription: { text: 'late row' },
        defaultConfiguration: { level: 'warning' },
      },
    ])
    const rules = run.results.map((each: { ruleId: string; ruleIndex: number }) => [
      each.ruleId,
      run.tool.driver.rules[each.ruleIndex].id,
    ])
    expect(rules).toEqual([
      ['GW2', 'GW2'],
      ['GW1', 'GW1'],
      ['GW2', 'GW2'],
    ])
  })

  it('places a result in a file relative to the root, with an exclusive end', () => {
    const artifactLocation = { uri: 'guardrails/%E6%97%A5%201.ts', uriBaseId: 'SRCROOT' }
    const region = { startLine: 2, startColumn: 1, endLine: 3, endColumn: 4 }
    expect(run.results[1]).toEqual({
      ruleId: 'GW1',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'no\n\nHelp: do' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      relatedLocations: [
        {
          id: 0,
          message: { text: 'here' },
          physicalLocation: { artifactLocation, region: { ...region, endLine: 2, endColumn: 4 } },
        },
      ],
    })
  })

  it('knows only the start where the source is gone', () => {
    const { runs } = JSON.parse(renderSarif([full], { ...options, source: () => undefined }))
    const { region } = runs[0].results[0].locations[0].physicalLocation
    expect(region).toEqual({ startLine: 2, startColumn: 1 })
  })
})
