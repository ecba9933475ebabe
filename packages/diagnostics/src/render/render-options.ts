/** What a renderer may know besides the diagnostics. */
export interface RenderOptions {
  /** The text of a file by the name an origin gives it; `undefined` when it cannot be read. */
  readonly source: (file: string) => string | undefined
  /** Whether the output is a terminal with colours; formats for machines ignore it. */
  readonly color: boolean
}
