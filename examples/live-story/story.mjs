// Tells on a real cluster how a rule comes to production and what it does there. Fails where something is otherwise
// than told. Usage: npm run live-story [-- --directory <of a cluster that runs>]
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../../scripts/build.mjs'
import { ROOT } from '../../scripts/files.mjs'
import { importPackage } from '../../scripts/import-package.mjs'
import { ensureInstalled } from '../../scripts/install.mjs'
import { end, progress, say, surprise, surprises } from './narrator.mjs'

const BIN = join(ROOT, 'packages/cli/dist/bin.js')
const CONFIG = join(import.meta.dirname, 'gatewright.config.ts')
const ENGINE_MISSING = 4

const { values } = parseArgs({ options: { directory: { type: 'string' } } })
const started = performance.now()
progress('building')
ensureInstalled()
await build()
const engines = await importPackage('engines')
progress('compiling the guardrails')
const compiled = gatewright('compile', '--config', CONFIG)
if (compiled.status !== 0) fail(compiled.stderr)
const isGuest = values.directory !== undefined
const cluster = await (isGuest ? connect(values.directory) : start())
const { kubernetes, gatekeeper, kyverno } = cluster.versions
say(`Kubernetes ${kubernetes}, Gatekeeper ${gatekeeper}, Kyverno ${kyverno}, without a node.`, '')
try {
  const { clean, tell } = await import('./scenes.mjs')
  const objects = new engines.KubeObjects(cluster.client)
  const tidy = () => (isGuest ? clean(objects) : undefined)
  await tidy()
  try {
    await tell(cluster.client, objects)
  } finally {
    await tidy()
  }
} catch (error) {
  surprise(error.message)
} finally {
  await cluster.stop()
}
const seconds = Math.round((performance.now() - started) / 1000)
end(surprises === 0 ? `All of it as told, in ${seconds} s.` : `${surprises} otherwise than told.`)
if (surprises > 0) process.exitCode = 1

/** A cluster of its own, which dies with this process however it ends, as does its temporary folder. */
async function start() {
  const programs = (await find()) ?? (await install())
  try {
    return await engines.startCluster({ engines: programs, onProgress: progress })
  } catch (error) {
    return fail(`the cluster does not start: ${error.message}`)
  }
}

async function connect(directory) {
  const running = await engines.connectCluster(directory)
  const command = `gatewright live up --directory ${directory}`
  return running ?? fail(`no cluster runs there; \`${command}\` starts one`)
}

function find() {
  return engines.gatherLiveEngines(async (name) => {
    const engine = await engines.resolveEngine(name)
    return engine.kind === 'found' ? engine : undefined
  })
}

async function install() {
  const { status } = gatewright('engines', 'install', '--live')
  return (await find()) ?? process.exit(status || ENGINE_MISSING)
}

function gatewright(...args) {
  const isQuiet = args[0] === 'compile'
  return spawnSync(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: isQuiet ? 'pipe' : ['ignore', 'inherit', 'inherit'],
  })
}

function fail(text) {
  progress()
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
