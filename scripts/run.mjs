// Behind `npm run compile`, `npm test`, `npm run bench` and `npm run fuzz`: needs Node alone, installs and builds first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countCases, countTests } from './count-results.mjs'
import { ROOT } from './files.mjs'

const BIN = 'packages/cli/dist/bin.js'
const CONFIG = ['--config', 'examples/gatewright.config.ts']
const TEST_REPORT = 'reports/vitest.json'
const CASE_REPORT = 'reports/verify.json'
/** What the command exits with when an engine cannot be had. */
const ENGINE_MISSING = 4

const TASKS = { compile, test, bench, fuzz }

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}`)
const [name, ...args] = process.argv.slice(2)
const task = TASKS[name]
if (task === undefined)
  fail(`usage: node scripts/run.mjs ${Object.keys(TASKS).join('|')} [arguments]`)
process.exitCode = await task(args)

async function compile(args) {
  return (await prepare()) ? node([BIN, 'compile', ...CONFIG, ...args]).status : 1
}

async function fuzz(args) {
  return (await prepare()) ? node([BIN, 'fuzz', ...CONFIG, ...args]).status : 1
}

async function bench(args) {
  return (await prepare()) ? node(['scripts/bench.mjs', ...args]).status : 1
}

/**
 * Installs the engines, runs the tests, verifies the examples. `--require-engines` makes a missing
 * engine a failure; other arguments choose test files, and the examples are left out.
 */
async function test(args) {
  const isRequired = args.includes('--require-engines') || isSet(process.env.CI)
  if (isRequired) process.env.GATEWRIGHT_REQUIRE_ENGINES = '1'
  const filters = args.filter((argument) => argument !== '--require-engines')
  const totals = { passed: 0, failed: 0, skipped: 0 }
  for await (const counts of testSteps(filters, isRequired))
    for (const key of Object.keys(totals)) totals[key] += counts[key]
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
  return totals.failed === 0 ? 0 : 1
}

async function* testSteps(filters, isRequired) {
  const failure = { passed: 0, failed: 1, skipped: 0 }
  if (!(await prepare())) return yield failure
  rmSync(join(ROOT, 'reports'), { recursive: true, force: true })
  mkdirSync(join(ROOT, 'reports'))
  const engines = node([BIN, 'engines', 'install'])
  const isExcused = engines.status === ENGINE_MISSING && !isRequired
  if (engines.status !== 0 && !isExcused) yield failure
  // What a cluster is made of takes as long again to build: elsewhere it is used where it is there.
  if (isRequired) {
    process.env.GATEWRIGHT_REQUIRE_LIVE = '1'
    if (node([BIN, 'engines', 'install', '--live']).status !== 0) yield failure
  }

  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${TEST_REPORT}`]
  const tests = node(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters])
  yield countTests(readReport(TEST_REPORT), tests.status)
  if (filters.length > 0) return

  const cases = node([BIN, 'verify', ...CONFIG, '--json'], ['inherit', 'pipe', 'inherit'])
  writeFileSync(join(ROOT, CASE_REPORT), cases.stdout)
  const report = readReport(CASE_REPORT)
  for (const disagreement of report?.disagreements ?? [])
    console.log(JSON.stringify(disagreement, null, 2))
  yield countCases(report, cases.status, isExcused && cases.status === ENGINE_MISSING)
}

/** Installs and builds; false, with the reason shown, where one of them fails. */
async function prepare() {
  try {
    const { ensureInstalled } = await import('./install.mjs')
    ensureInstalled()
    const { build } = await import('./build.mjs')
    await build()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

function node(args, stdio = 'inherit') {
  const options = { cwd: ROOT, stdio, encoding: 'utf8', maxBuffer: 2 ** 30 }
  const { status, stdout } = spawnSync(process.execPath, args, options)
  return { status: status ?? 1, stdout: stdout ?? '' }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
  } catch {
    return undefined
  }
}

function isSet(variable) {
  return variable !== undefined && !['', '0', 'false'].includes(variable)
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
