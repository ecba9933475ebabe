import { pathToFileURL } from 'node:url'

/**
 * Ends a check that was started as a command: prints its problems, and fails where there are any.
 * A module that is only imported does nothing.
 * @param {string} module its `import.meta.url`
 * @param {() => string[]} check
 */
export function report(module, check) {
  if (module !== pathToFileURL(process.argv[1] ?? '').href) return
  const problems = check()
  for (const problem of problems) console.log(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}
