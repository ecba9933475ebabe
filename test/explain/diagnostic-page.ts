import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORKSPACE } from '../make-project.ts'

/** An example of a page: texts by path where the fences name files, and all fences in order. */
export interface Example {
  readonly files: Readonly<Record<string, string>>
  readonly fences: readonly { readonly language: string; readonly text: string }[]
}

/** The page of one diagnostic, taken apart. */
export interface DiagnosticPage {
  readonly title: string
  /** What stands before the examples. */
  readonly reason: string
  readonly wrong: Example
  readonly right: Example
}

/** Reads the page of a code. */
export function diagnosticPage(code: string): DiagnosticPage {
  const text = readFileSync(join(WORKSPACE, `docs/diagnostics/${code}.md`), 'utf8')
  const [, title = '', reason = '', wrong = '', right = ''] =
    /^# (.*)\n([\s\S]*?)\n## Wrong\n([\s\S]*?)\n## Right\n([\s\S]*)$/.exec(text) ?? []
  return { title, reason: reason.trim(), wrong: exampleOf(wrong), right: exampleOf(right) }
}

function exampleOf(section: string): Example {
  const fences = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', text = '']) => ({ language, text }),
  )
  const named = fences.flatMap(({ text }) => {
    const [, path] = /^\/\/ (\S+\.(?:ts|json))\n/.exec(text) ?? []
    return path === undefined ? [] : [[path, text] as const]
  })
  return { files: Object.fromEntries(named), fences }
}
