// Installs the dependencies with the pinned pnpm, when the lock file or a manifest has changed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { modified, ROOT } from './files.mjs'

const SHELL = process.platform === 'win32'

/** What npm hands to its scripts and pnpm may use; of the rest, much means something else to pnpm. */
const KEPT =
  /^npm_config_(registry|userconfig|globalconfig|cache|https?_proxy|proxy|noproxy|ca|cafile|strict_ssl|@.*|\/\/.*)$/

/** @throws where the installation fails, with what it printed */
export function ensureInstalled() {
  const marker = join(ROOT, 'node_modules/.modules.yaml')
  const installed = modified(marker)
  if (manifests().every((file) => modified(file) <= installed)) return
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const version = packageManager.replace(/^pnpm@|\+.*$/g, '')
  process.stderr.write(`installing dependencies with pnpm ${version}\n`)
  const env = installEnvironment()
  const [command, ...prefix] = hasPnpm(version, env)
    ? ['pnpm']
    : ['npx', '--yes', `pnpm@${version}`]
  const result = spawnSync(command, [...prefix, 'install', '--frozen-lockfile'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    shell: SHELL,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (result.status !== 0)
    throw new Error(
      `pnpm install failed\n${result.error ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`,
    )
  // pnpm leaves the file alone when it had nothing to do.
  utimesSync(marker, new Date(), new Date())
}

function manifests() {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`)
  return [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...['.', ...packages, 'examples'].map((folder) => `${folder}/package.json`),
  ]
    .map((file) => join(ROOT, file))
    .filter((file) => existsSync(file))
}

function hasPnpm(version, env) {
  const { stdout } = spawnSync('pnpm', ['--version'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    shell: SHELL,
  })
  return stdout?.trim() === version
}

function installEnvironment() {
  const kept = Object.entries(process.env).filter(
    // NODE_ENV=production would leave out what builds and tests need.
    ([name]) => name !== 'NODE_ENV' && (!/^npm_/.test(name) || KEPT.test(name)),
  )
  return { ...Object.fromEntries(kept), COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' }
}
