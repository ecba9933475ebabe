// Everything that is checked without running the product. Usage: node scripts/check.mjs
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ROOT } from './files.mjs'
import { ensureInstalled } from './install.mjs'

/** The longest first, since two run at a time. */
const STEPS = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-b', '--pretty', ...projects()] },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'arrows', command: ['scripts/check-arrows.mjs'] },
  { name: 'language page', command: ['scripts/language.mjs', '--check'] },
  { name: 'format and lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: 'documents', command: ['scripts/check-docs.mjs'] },
  { name: 'file sizes', command: ['scripts/check-sizes.mjs'] },
]

ensureInstalled()
// The examples are checked against the declarations that users get.
await build()
const waiting = [...STEPS]
await Promise.all([work(), work()])

async function work() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step)
}

async function run({ name, command }) {
  const started = performance.now()
  const { code, output } = await outputOf(command)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(16)} ${seconds.padStart(5)} s`)
  if (code === 0) return
  console.log(output)
  process.exitCode = 1
}

function outputOf(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

function projects() {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`)
  return [...packages, 'examples', 'test'].filter((folder) =>
    existsSync(join(ROOT, folder, 'tsconfig.json')),
  )
}
