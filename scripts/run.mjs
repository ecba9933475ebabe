// Behind `npm run compile`, `npm test` and `npm run bench`: needs Node alone, installs and builds first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './files.mjs'

const BIN = 'packages/cli/dist/bin.js'
const CONFIG = ['--config', 'examples/gatewright.config.ts']
const ENGINE_MISSING = 4

const TASKS = { compile, test, bench }

const [name, ...args] = process.argv.slice(2)
const task = TASKS[name]
if (task === undefined)
  fail(`usage: node scripts/run.mjs ${Object.keys(TASKS).join('|')} [arguments]`)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}`)
process.exitCode = await task(args)

async function compile(args) {
  if (!(await prepare())) return 1
  return node([BIN, 'compile', ...CONFIG, ...args]).status
}

async function bench(args) {
  if (!(await prepare())) return 1
  return node(['scripts/bench.mjs', ...args]).status
}

/** Engines, tests, agreement of the examples; arguments name test files and leave out the latter. */
async function test(args) {
  const totals = { passed: 0, failed: 0, skipped: 0 }
  const isRequired = args.includes('--require-engines') || isSet(process.env.CI)
  const filters = args.filter((argument) => argument !== '--require-engines')
  if (isRequired) process.env.GATEWRIGHT_REQUIRE_ENGINES = '1'
  if (await prepare()) {
    const reports = join(ROOT, 'reports')
    rmSync(reports, { recursive: true, force: true })
    mkdirSync(reports)
    const tolerated = isRequired ? [0] : [0, ENGINE_MISSING]
    if (!tolerated.includes(node([BIN, 'engines', 'install']).status)) totals.failed++
    runTests(filters, totals)
    if (filters.length === 0) verifyExamples(totals, tolerated)
  } else totals.failed++
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
  return totals.failed === 0 ? 0 : 1
}

function runTests(filters, totals) {
  const report = 'reports/vitest.json'
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = node(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters])
  const result = readJson(() => readFileSync(join(ROOT, report), 'utf8'))
  const failed = result?.numFailedTests ?? 0
  totals.passed += result?.numPassedTests ?? 0
  totals.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0)
  // A file that does not load, or an error outside every test, fails the run and no test.
  totals.failed += failed === 0 && status !== 0 ? 1 : failed
}

function verifyExamples(totals, tolerated) {
  const { status, stdout } = node(
    [BIN, 'verify', ...CONFIG, '--json'],
    ['inherit', 'pipe', 'inherit'],
  )
  writeFileSync(join(ROOT, 'reports/verify.json'), stdout)
  const result = readJson(() => stdout)
  let disagreed = 0
  for (const { targets } of result?.guardrails ?? [])
    for (const target of Object.values(targets)) {
      totals.passed += target.agreed
      totals.skipped += target.skipped
      disagreed += target.disagreed
    }
  if (disagreed > 0) console.log(JSON.stringify(result.disagreements, null, 2))
  totals.failed += disagreed === 0 && !tolerated.includes(status) ? 1 : disagreed
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
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  return { status: status ?? 1, stdout: stdout ?? '' }
}

function readJson(read) {
  try {
    return JSON.parse(read())
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
