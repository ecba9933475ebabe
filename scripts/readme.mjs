// Writes what README.md shows of the product: a guardrail, its policies, the agreement of the last
// `npm test`. Usage: node scripts/readme.mjs [--check]
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './files.mjs'

const README = join(ROOT, 'README.md')
const REPORT = join(ROOT, 'reports/verify.json')
const SHOWN = 'namespace-owner-labels'
const TITLES = {
  kyverno: 'Kyverno: ValidatingPolicy',
  'kyverno-legacy': 'Kyverno up to 1.19: ClusterPolicy',
  gatekeeper: 'Gatekeeper: ConstraintTemplate and Constraint',
  kubernetes: 'Kubernetes: ValidatingAdmissionPolicy and binding',
}

const SECTIONS = { guardrail, policies, agreement }

const old = readFileSync(README, 'utf8')
let text = old
for (const [name, section] of Object.entries(SECTIONS)) {
  const marker = `<!-- made by scripts/readme.mjs: ${name} -->\n`
  const start = text.indexOf(marker)
  const end = text.indexOf('<!-- end -->', start)
  if (start < 0 || end < 0) throw new Error(`README.md lacks the section ${name}`)
  text = `${text.slice(0, start)}${marker}\n${section()}\n\n${text.slice(end)}`
}
if (text === old) process.exit(0)
if (process.argv.includes('--check')) {
  console.log('README.md differs from what was measured; run node scripts/readme.mjs')
  process.exitCode = 1
} else writeFileSync(README, text)

function guardrail() {
  return fenced('ts', readFileSync(join(ROOT, `examples/guardrails/${SHOWN}.ts`), 'utf8'))
}

function policies() {
  return Object.entries(TITLES)
    .map(([target, title]) => {
      const bin = join(ROOT, 'packages/cli/dist/bin.js')
      const config = join(ROOT, 'examples/gatewright.config.ts')
      const args = [bin, 'show', SHOWN, '--target', target, '--config', config]
      const shown = execFileSync(process.execPath, args, { encoding: 'utf8' })
      return `<details>\n<summary>${title}</summary>\n\n${fenced('yaml', shown)}\n\n</details>`
    })
    .join('\n\n')
}

function agreement() {
  if (!existsSync(REPORT)) throw new Error('reports/verify.json is missing; run npm test first')
  const { engines, guardrails } = JSON.parse(readFileSync(REPORT, 'utf8'))
  const judges = Object.keys(guardrails[0].targets)
  const both = (judge, { cases, targets, harness }) =>
    [targets[judge], harness[judge]]
      .filter((agreement) => agreement !== undefined)
      .map(({ agreed, inexpressible }) => `${agreed}/${cases - inexpressible}`)
      .join(', ')
  const rows = guardrails.map((row) => [row.id, ...judges.map((judge) => both(judge, row))])
  const head = ['guardrail', ...judges]
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length)),
  )
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`
  const lines = [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line)
  return `${lines.join('\n')}\n\nJudged by ${engines.map(({ name, version }) => `${name} ${version}`).join(' and ')}.`
}

function fenced(language, content) {
  return `\`\`\`${language}\n${content.trimEnd()}\n\`\`\``
}
