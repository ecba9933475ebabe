import { cliDiagnostics } from '../diagnostics.ts'
import { EXIT } from '../exit-code.ts'
import { readPages } from '../project/read-pages.ts'
import { report } from '../report.ts'

/** Prints the page of a diagnostic, by its code or its name; without one, lists all codes. */
export async function explainCommand(wanted: string | undefined): Promise<number> {
  const pages = readPages()
  if (wanted === undefined) {
    process.stdout.write(pages.map(({ code, name }) => `${code} ${name}\n`).join(''))
    return EXIT.ok
  }
  const page = pages.find(
    ({ code, name }) => code === wanted.toUpperCase() || name === wanted.toLowerCase(),
  )
  if (page === undefined) {
    const known = pages.flatMap(({ code, name }) => [code, name])
    report([cliDiagnostics.GW4040({ code: wanted, known })])
    return EXIT.usage
  }
  process.stdout.write(page.text)
  return EXIT.ok
}
