import type { Diagnostic } from '../diagnostic.ts'
import type { Origin } from '../origin.ts'
import type { RenderOptions } from './render-options.ts'
import { sourceRange } from './source-range.ts'

type Source = RenderOptions['source']

/**
 * Diagnostics as a SARIF 2.1.0 log, for code scanning services: one run, one rule for each code
 * that occurs. Files are relative to the root of the sources.
 */
export function renderSarif(diagnostics: readonly Diagnostic[], { source }: RenderOptions): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Gatewright', rules: codes.map((code) => rule(code, diagnostics)) },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => result(diagnostic, codes, source)),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function rule(code: string, diagnostics: readonly Diagnostic[]): object {
  const example = diagnostics.find((diagnostic) => diagnostic.code === code)
  return {
    id: code,
    name: example?.name,
    shortDescription: { text: example?.name.replaceAll('-', ' ') },
    defaultConfiguration: { level: example?.severity },
  }
}

function result(diagnostic: Diagnostic, codes: readonly string[], source: Source): object {
  const { code, severity, message, origin, related, help } = diagnostic
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: help === undefined ? message : `${message}\n\nHelp: ${help}` },
    locations: origin && [{ physicalLocation: physicalLocation(origin, source) }],
    relatedLocations: related?.map((place, id) => ({
      id,
      message: { text: place.message },
      physicalLocation: physicalLocation(place.origin, source),
    })),
  }
}

function physicalLocation(origin: Origin, source: Source): object {
  const end = sourceRange(origin, source(origin.file))?.end
  return {
    artifactLocation: { uri: encodeURI(origin.file), uriBaseId: 'SRCROOT' },
    region: {
      startLine: origin.line,
      startColumn: origin.column,
      endLine: end?.line,
      endColumn: end?.column,
    },
  }
}
