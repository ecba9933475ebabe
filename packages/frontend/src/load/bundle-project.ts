import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from '@gatewright/diagnostics'
import { build, type Message, type Plugin } from 'esbuild'
import { frontendDiagnostics } from '../diagnostics.ts'
import { projectPath, startOf } from '../ts/source-origin.ts'
import { ts } from '../ts/typescript.ts'
import { instrumentSource } from './instrument-source.ts'

/** A project as one ESM text; `files` are absolute and indexed by the marks in the text. */
export interface ProjectBundle {
  readonly code: string
  readonly files: readonly string[]
}

const ENTRY = 'gatewright-entry.js'
const SCRIPT = /\.[cm]?[jt]s$/

/**
 * Bundles the configuration and the case files with their imports. Installed packages stay
 * outside and are imported by Node from where the importing file would find them.
 */
export async function bundleProject(
  root: string,
  configFile: string,
  caseFiles: readonly string[],
): Promise<ProjectBundle | { readonly diagnostics: readonly Diagnostic[] }> {
  const files: string[] = []
  const instrument: Plugin = {
    name: 'instrument',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^[^./]/ }, async ({ path, importer, pluginData, ...rest }) => {
        if (path.startsWith('node:') || pluginData === 'inner' || rest.kind === 'entry-point')
          return
        const found = await esbuild.resolve(path, {
          importer,
          resolveDir: rest.resolveDir,
          kind: rest.kind,
          pluginData: 'inner',
        })
        if (found.errors.length > 0 || found.path === '') return found
        // A package that ships TypeScript has source to compile; Node could not import it either.
        if (/\.[cm]?ts$/.test(found.path)) return found
        return { path: pathToFileURL(found.path).href, external: true }
      })
      esbuild.onLoad({ filter: SCRIPT }, async ({ path }) => {
        // Offsets are those of TypeScript, which does not count a byte order mark.
        const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
        const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
        files.push(path)
        return {
          contents: instrumentSource(source, files.length - 1),
          loader: /\.[cm]?js$/.test(path) ? 'js' : 'ts',
          resolveDir: dirname(path),
        }
      })
    },
  }
  const imports = caseFiles.map((file, index) => `import case${index} from ${JSON.stringify(file)}`)
  const entry = [
    `import config from ${JSON.stringify(configFile)}`,
    ...imports,
    `globalThis.__gatewright.done(config, [${caseFiles.map((_, index) => `case${index}`).join(', ')}])`,
  ]
  try {
    const result = await build({
      stdin: { contents: entry.join('\n'), resolveDir: root, sourcefile: ENTRY },
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'inline',
      sourcesContent: false,
      // The text runs elsewhere, and stack traces name the files that it was made of.
      sourceRoot: `${pathToFileURL(root).href}/`,
      outfile: `${root}/gatewright-bundle.mjs`,
      logLevel: 'silent',
      plugins: [instrument],
      tsconfigRaw: {},
    })
    return { code: result.outputFiles[0]?.text ?? '', files }
  } catch (error) {
    const { errors } = error as { errors?: readonly Message[] }
    if (errors === undefined) throw error
    return { diagnostics: errors.map((message) => bundleDiagnostic(root, message)) }
  }
}

function bundleDiagnostic(root: string, { text, location }: Message): Diagnostic {
  const [, file] = /^No matching export in "(.*)" for import "default"$/.exec(text) ?? []
  if (file !== undefined && location?.file === ENTRY)
    return frontendDiagnostics.GW2004(
      { path: '', problem: 'it has no default export' },
      { origin: startOf(file) },
    )
  const factory = frontendDiagnostics.GW2005({ problem: text })
  if (location === null) return factory
  return {
    ...factory,
    origin: {
      file: projectPath(root, `${root}/${location.file}`),
      start: 0,
      end: 0,
      line: location.line,
      column: location.column + 1,
    },
  }
}
