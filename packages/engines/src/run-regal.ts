import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { inTemporaryFolder } from './in-temporary-folder.ts'

/** What regal has to say about a line of Rego. */
export interface RegalViolation {
  readonly title: string
  readonly file: string
  readonly line: number
  readonly description: string
}

/**
 * Lints Rego files, its formatting included.
 *
 * @param files - texts by path
 * @param configuration - the text of `.regal/config.yaml`
 */
export async function runRegal(
  binary: string,
  files: ReadonlyMap<string, string>,
  configuration: string,
): Promise<readonly RegalViolation[]> {
  return inTemporaryFolder(async (folder) => {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const config = join(folder, 'regal.yaml')
    await writeFile(config, configuration)
    const args = ['lint', '--format', 'json', '--config-file', config, folder]
    const { stdout, stderr } = await execa(binary, args, {
      reject: false,
      stdin: 'ignore',
      timeout: 120_000,
    })
    const report = JSON.parse(stdout || 'null') as {
      readonly violations?: readonly {
        readonly title: string
        readonly description: string
        readonly location: { readonly file: string; readonly row: number }
      }[]
    } | null
    if (report === null) throw new Error(`regal failed: ${stderr}`)
    return (report.violations ?? []).map(({ title, description, location }) => ({
      title,
      description,
      file: location.file,
      line: location.row,
    }))
  })
}
