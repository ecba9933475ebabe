/**
 * A range of a source file. `file` is relative to the project and uses `/`; `start` and `end` are
 * UTF-16 offsets; `line` and `column` of the start count from 1.
 */
export interface Origin {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}
