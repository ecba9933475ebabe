import { relative, sep } from 'node:path'
import type { Origin } from '@gatewright/diagnostics'
import type { ts } from './typescript.ts'

/** The path of a file as diagnostics show it: relative to the project, with `/`. */
export function projectPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/')
}

/** The origin of a range of a source file. */
export function rangeOrigin(
  root: string,
  source: ts.SourceFile,
  start: number,
  end: number,
): Origin {
  const { line, character } = source.getLineAndCharacterOfPosition(start)
  return {
    file: projectPath(root, source.fileName),
    start,
    end,
    line: line + 1,
    column: character + 1,
  }
}

/** The start of a file, for what is wrong with the whole of it. */
export function startOf(file: string): Origin {
  return { file, start: 0, end: 0, line: 1, column: 1 }
}
