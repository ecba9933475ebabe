/**
 * The environment of an engine that is to answer soon: Go collects garbage when the heap has grown fivefold instead of
 * doubled, and within a gibibyte, unless the user's own settings say otherwise. A third of the time that these
 * programs take is collection.
 *
 * @see https://go.dev/doc/gc-guide
 */
export function engineEnvironment(own: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { GOGC: '400', GOMEMLIMIT: '1GiB', ...own }
}
