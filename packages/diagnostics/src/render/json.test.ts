import { expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostic.ts'
import { renderJson } from './json.ts'

const origin = { column: 3, line: 2, end: 9, start: 7, file: 'a.ts' }

it('renders a stable shape, whatever the order of the members', () => {
  const full = {
    help: 'do',
    message: 'no',
    related: [{ origin, message: 'here' }],
    origin,
    severity: 'error',
    name: 'unsupported-syntax',
    code: 'GW1001',
    extra: true,
  } satisfies Diagnostic & { extra: boolean }
  const place = { file: 'a.ts', line: 2, column: 3, start: 7, end: 9 }
  expect(renderJson([full])).toBe(
    JSON.stringify(
      {
        version: 1,
        diagnostics: [
          {
            code: 'GW1001',
            name: 'unsupported-syntax',
            severity: 'error',
            message: 'no',
            origin: place,
            related: [{ message: 'here', origin: place }],
            help: 'do',
          },
        ],
      },
      null,
      2,
    ),
  )
})

it('leaves out what a diagnostic does not have', () => {
  const bare: Diagnostic = { code: 'GW1', name: 'n', severity: 'warning', message: 'm' }
  expect(JSON.parse(renderJson([bare]))).toEqual({ version: 1, diagnostics: [bare] })
  expect(JSON.parse(renderJson([]))).toEqual({ version: 1, diagnostics: [] })
})
