import { Composer, LineCounter, Parser, type Tags } from 'yaml'
import { isDeeper } from './is-deeper.ts'

/** One document of a file: its value, or why it has none. */
export type ReadDocument = { readonly value: unknown } | { readonly problem: string }

/** What YAML 1.1 has and Kubernetes reads as text: dates, numbers to the base of sixty, and the like. */
const UNKNOWN = /:(timestamp|binary|omap|pairs|set)$/
/** Levels of nesting that are read. */
const DEEPEST = 500

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
  return splitDocuments(text).flatMap(({ chunk, line }) => readDocument(chunk, line))
}

function readDocument(chunk: string, line: number): readonly ReadDocument[] {
  const counter = new LineCounter()
  const problem = (offset: number, what: string): ReadDocument => ({
    problem: `line ${line + counter.linePos(offset).line}: ${what.split('\n', 1)[0]}`,
  })
  try {
    const tokens = [...new Parser(counter.addNewLine).parse(chunk)]
    // Beyond it the composer, which is recursive, would take Node down with it.
    if (isDeeper(tokens, DEEPEST)) return [problem(0, `it is nested deeper than ${DEEPEST} levels`)]
    const composer = new Composer({
      version: '1.1',
      logLevel: 'silent',
      customTags: kubernetesTags,
    })
    return [...composer.compose(tokens, true, chunk.length)].map((document) => {
      const [error] = document.errors
      if (error !== undefined) return problem(error.pos[0], error.message)
      const value: unknown = document.toJS({ maxAliasCount: 100 })
      // Aliases become copies; what refers to itself is no JSON.
      return { value: JSON.parse(JSON.stringify(value ?? null, finite)) }
    })
  } catch (error) {
    return [problem(0, error instanceof Error ? error.message : String(error))]
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
  const lines = text.split(/\r?\n/)
  const starts = [0]
  // Comments and directives before the first document belong to it.
  let hasContent = false
  for (const [index, line] of lines.entries()) {
    if (hasContent && /^---(\s|$)/.test(line)) starts.push(index)
    hasContent ||= !/^(%|\s*(#|$))/.test(line)
  }
  return starts.map((line, index) => ({
    chunk: lines
      .slice(line, starts[index + 1])
      .map((one) => `${one}\n`)
      .join(''),
    line,
  }))
}
