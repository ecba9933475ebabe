import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What explains one diagnostic: an example that gives it, one that does not, and the reason. */
export interface DiagnosticPage {
  readonly code: string
  readonly name: string
  /** Markdown, which reads well in a terminal too. */
  readonly text: string
}

/** The pages of all diagnostics, by code. */
export function readPages(): readonly DiagnosticPage[] {
  const folder = pagesFolder()
  return readdirSync(folder)
    .filter((file) => /^GW\d{4}\.md$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const [, code = '', name = ''] = /^# (GW\d{4}): ([a-z-]+)\n/.exec(text) ?? []
      return { code, name, text }
    })
}

/** Beside the bundled command, or in the repository that this file is the source of. */
function pagesFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const bundled = join(here, 'diagnostics')
  return existsSync(bundled) ? bundled : join(here, '../../../../docs/diagnostics')
}
