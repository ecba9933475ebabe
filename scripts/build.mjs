// Builds the `gatewright` package: the command, the worker, the DSL with its declarations. Does
// nothing when what it made is newer than the sources. Usage: node scripts/build.mjs
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesBelow, modified, ROOT } from './files.mjs'

const CLI = join(ROOT, 'packages/cli')
const DIST = join(CLI, 'dist')
const STAMP = join(DIST, '.built')
/** A page for each diagnostic, which `gatewright explain` prints. */
const PAGES = 'docs/diagnostics'

/** Imported, the compiler takes three times as long to load: Node looks through it for names first. */
const REQUIRED_TYPESCRIPT = {
  name: 'required-typescript',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^typescript$/ }, ({ path }) => ({ path, namespace: 'required' }))
    esbuild.onLoad({ filter: /.*/, namespace: 'required' }, () => ({
      contents: `import { createRequire } from 'node:module'
export default createRequire(import.meta.url)('typescript')`,
    }))
  },
}

/** @throws where a source does not compile, with what the compiler printed */
export async function build() {
  if (isCurrent()) return
  const { build: bundle } = await import('esbuild')
  const manifest = JSON.parse(readFileSync(join(CLI, 'package.json'), 'utf8'))
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(DIST)
  const { metafile } = await bundle({
    absWorkingDir: ROOT,
    entryPoints: {
      bin: 'packages/cli/src/bin.ts',
      index: 'packages/cli/src/index.ts',
      guest: 'packages/frontend/src/load/guest.ts',
    },
    outdir: DIST,
    bundle: true,
    // A command loads only what it needs.
    splitting: true,
    plugins: [REQUIRED_TYPESCRIPT],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    logLevel: 'warning',
    legalComments: 'none',
    metafile: true,
  })
  const foreign = Object.keys(metafile.inputs).filter((input) => input.includes('node_modules/'))
  if (foreign.length > 0)
    throw new Error(`packages/cli/package.json does not declare the package of ${foreign[0]}`)
  const bin = join(DIST, 'bin.js')
  writeFileSync(bin, `#!/usr/bin/env node\n${readFileSync(bin, 'utf8')}`, { mode: 0o755 })
  for (const folder of ['pins', 'harness'])
    cpSync(join(ROOT, 'packages/engines', folder), join(DIST, folder), {
      recursive: true,
      filter: (path) => !/_test\.go$|\.md$/.test(path),
    })
  cpSync(join(ROOT, PAGES), join(DIST, 'diagnostics'), { recursive: true })
  writeDeclarations(join(DIST, 'dsl'))
  writeFileSync(STAMP, '')
}

function isCurrent() {
  const built = modified(STAMP)
  const inputs = ['packages', 'scripts', PAGES].flatMap((folder) => filesBelow(join(ROOT, folder)))
  return inputs.every((file) => file.endsWith('.test.ts') || modified(file) <= built)
}

/** Declarations as a consumer resolves them: relative imports end in .js there. */
function writeDeclarations(folder) {
  const options = ['--emitDeclarationOnly', '--composite', 'false', '--incremental', 'false']
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'packages/dsl', ...options, '--outDir', folder],
    { cwd: ROOT, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stdout)
  for (const file of filesBelow(folder)) {
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replaceAll(/((?:from |import\()(['"])\.[^'"]*)\.ts\2/g, '$1.js$2'))
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
