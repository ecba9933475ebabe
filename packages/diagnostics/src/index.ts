export type {
  DiagnosticFactories,
  DiagnosticPlace,
  DiagnosticRow,
  DiagnosticTable,
} from './define-diagnostics.ts'
export { defineDiagnostics } from './define-diagnostics.ts'
export type { Diagnostic, RelatedPlace, Severity } from './diagnostic.ts'
export { didYouMean } from './did-you-mean.ts'
export type { Origin } from './origin.ts'
export { displayLines } from './render/display-text.ts'
export type { RenderOptions } from './render/render-options.ts'
export { type DiagnosticFormat, renderers } from './render/renderers.ts'
export { renderTerminal } from './render/terminal.ts'
