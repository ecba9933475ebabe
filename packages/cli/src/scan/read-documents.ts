import { parseDocument, type Tags } from 'yaml'

/** One document of a file: its value, or why it has none. */
export type ReadDocument = { readonly value: unknown } | { readonly problem: string }

/** What YAML 1.1 has and Kubernetes reads as text: dates, numbers to the base of sixty, and the like. */
const UNKNOWN = /:(timestamp|binary|omap|pairs|set)$/
const kubernetesTags = (tags: Tags): Tags =>
  tags.filter((tag) => typeof tag === 'string' || (!UNKNOWN.test(tag.tag) && tag.format !== 'TIME'))

/**
 * Reads every document of a file as Kubernetes does: split at lines that begin with `---`, so that one
 * that does not parse leaves the others whole, and YAML 1.1, where `yes` is a boolean.
 */
export function readDocuments(text: string): readonly ReadDocument[] {
  if (text.trimStart().startsWith('{')) {
    try {
      // Quicker, and JSON may be indented by tabs.
      return [{ value: JSON.parse(text) }]
    } catch {
      // YAML that begins with a flow mapping, or a mistake that YAML can name.
    }
  }
  return splitDocuments(text).map(({ chunk, line }) => readDocument(chunk, line))
}

function readDocument(chunk: string, line: number): ReadDocument {
  try {
    const document = parseDocument(chunk, {
      version: '1.1',
      logLevel: 'silent',
      customTags: kubernetesTags,
    })
    const [error] = document.errors
    if (error !== undefined) {
      const place = error.linePos?.[0]
      const [first = ''] = error.message.split('\n', 1)
      const what = first.replace(/ at line \d+, column \d+:?$/, '')
      return { problem: place === undefined ? what : `line ${line + place.line}: ${what}` }
    }
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    // Aliases become copies; what refers to itself is no JSON.
    return { value: value === undefined ? null : JSON.parse(JSON.stringify(value, finite)) }
  } catch (error) {
    const [what] = String(error instanceof Error ? error.message : error).split('\n', 1)
    return { problem: `line ${line + 1}: ${what}` }
  }
}

/** JSON would write `null` for a number that it has not. */
function finite(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`JSON has no number ${value}`)
  return value
}

/** The documents of a text, each with the number of lines before it. */
function splitDocuments(
  text: string,
): readonly { readonly chunk: string; readonly line: number }[] {
  const lines = text.split('\n')
  const starts = [0]
  // Comments and directives before the first document belong to it.
  let hasContent = false
  for (const [index, line] of lines.entries()) {
    if (hasContent && /^---(\s|$)/.test(line)) starts.push(index)
    hasContent ||= !/^(%|\s*(#|$))/.test(line)
  }
  return starts.map((line, index) => ({
    chunk: lines.slice(line, starts[index + 1]).join('\n'),
    line,
  }))
}
