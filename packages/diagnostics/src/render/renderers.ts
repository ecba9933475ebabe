import type { Diagnostic } from '../diagnostic.ts'
import { renderGithub } from './github.ts'
import { renderJson } from './json.ts'
import type { RenderOptions } from './render-options.ts'
import { renderSarif } from './sarif.ts'
import { renderTerminal } from './terminal.ts'

/** The forms in which diagnostics can be printed. */
export type DiagnosticFormat = 'terminal' | 'json' | 'github' | 'sarif'

/** The renderer of each format. No text ends with a line break. */
export const renderers: Record<
  DiagnosticFormat,
  (diagnostics: readonly Diagnostic[], options: RenderOptions) => string
> = {
  terminal: renderTerminal,
  json: renderJson,
  github: renderGithub,
  sarif: renderSarif,
}
