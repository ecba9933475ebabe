// Compares `gatewright compile` with `tsc --noEmit` on the same files: the four examples under other
// names and parameters. Usage: node scripts/bench.mjs [--guardrails 50] [--runs 7] [--most 2]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './files.mjs'

const { values } = parseArgs({
  options: {
    guardrails: { type: 'string', default: '50' },
    runs: { type: 'string', default: '7' },
    most: { type: 'string', default: '2' },
  },
})
const guardrails = Number(values.guardrails)
const BIN = join(ROOT, 'packages/cli/dist/bin.js')
const TSC = join(ROOT, 'packages/frontend/node_modules/typescript/bin/tsc')
const EXAMPLES = [
  ['allowed-registries', (n) => `{ params: { registries: ['registry-${n}.example.com/'] } }`],
  ['container-resources', (n) => `{ exempt: { namespaces: ['team-${n}'] } }`],
  ['namespace-owner-labels', (n) => `{ params: { labels: { owner: '^team-${n}$' } } }`],
  ['rbac-no-wildcards', () => `{ action: 'warn' }`],
]

const folder = mkdtempSync(join(tmpdir(), 'gatewright-bench-'))
try {
  writeProject()
  const times = { tsc: [], gatewright: [] }
  const splits = []
  // Alternating, so that what else the machine does falls on both.
  for (let run = 0; run < Number(values.runs); run++) {
    times.tsc.push(timed([TSC, '--noEmit', '-p', folder]).milliseconds)
    rmSync(join(folder, 'generated'), { recursive: true, force: true })
    const compile = timed([
      BIN,
      'compile',
      '--timings',
      '--config',
      join(folder, 'gatewright.config.ts'),
    ])
    times.gatewright.push(compile.milliseconds)
    splits.push(JSON.parse(compile.stdout))
  }
  const [tsc, own] = [median(times.tsc), median(times.gatewright)]
  const split = Object.fromEntries(
    Object.keys(splits[0]).map((name) => [name, median(splits.map((one) => one[name]))]),
  )
  const start = own - Object.values(split).reduce((sum, part) => sum + part, 0)
  console.log(
    `${guardrails} guardrails, medians of ${values.runs} alternating runs, Node ${process.versions.node}`,
  )
  console.log(`tsc --noEmit        ${Math.round(tsc)} ms`)
  console.log(`gatewright compile  ${Math.round(own)} ms`)
  for (const [name, part] of Object.entries({ 'start and end': start, ...split }))
    console.log(`  ${name.padEnd(14)} ${String(Math.round(part)).padStart(7)} ms`)
  console.log(`ratio ${(own / tsc).toFixed(2)}, at most ${Number(values.most).toFixed(2)}`)
  if (own / tsc > Number(values.most)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function writeProject() {
  mkdirSync(join(folder, 'guardrails'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(ROOT, 'packages/cli'), join(folder, 'node_modules/gatewright'))
  symlinkSync(join(ROOT, 'packages/cli/node_modules/zod'), join(folder, 'node_modules/zod'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'tsconfig.json'), readFileSync(join(ROOT, 'examples/tsconfig.json')))
  const imports = []
  const uses = []
  for (let index = 0; index < guardrails; index++) {
    const [id, options] = EXAMPLES[index % EXAMPLES.length]
    const name = `${id}-${index}`
    for (const suffix of ['.ts', '.cases.ts']) {
      const text = readFileSync(join(ROOT, `examples/guardrails/${id}${suffix}`), 'utf8')
      const renamed = text
        .replace(`id: '${id}'`, `id: '${name}'`)
        .replace(`./${id}.ts`, `./${name}.ts`)
      writeFileSync(join(folder, 'guardrails', name + suffix), renamed)
    }
    imports.push(`import guardrail${index} from './guardrails/${name}.ts'`)
    uses.push(`use(guardrail${index}, ${options(index)})`)
  }
  writeFileSync(
    join(folder, 'gatewright.config.ts'),
    `import { defineConfig, use } from 'gatewright'
${imports.join('\n')}
export default defineConfig({
  environments: {
    production: { targets: ['kyverno', 'gatekeeper', 'kubernetes'], guardrails: [${uses.join(', ')}] },
  },
})
`,
  )
}

function timed(args) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed\n${stdout}\n${stderr}`)
  return { milliseconds: performance.now() - started, stdout }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
