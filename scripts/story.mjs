// Tells what the immutability pack does, in the words of every engine's own code: a misconfigured change
// is stopped, an edit in place is refused, the same change through Git passes, a state before is deployed
// again. Fails where an engine decides otherwise. Usage: npm run story
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { filesBelow, ROOT } from './files.mjs'
import { ensureInstalled } from './install.mjs'
import { ACTS, requestOf } from './story-acts.mjs'
import { startEngine } from './story-engine.mjs'

const BIN = join(ROOT, 'packages/cli/dist/bin.js')
const CONFIG = join(ROOT, 'packages/guardrails/gatewright.config.ts')
const POLICIES = join(ROOT, 'node_modules/.cache/guardrails/staging')
const ENGINES = [
  { title: 'Kyverno', target: 'kyverno', program: 'harness-kyverno' },
  { title: 'Kyverno, ClusterPolicy', target: 'kyverno-legacy', program: 'harness-kyverno' },
  { title: 'Gatekeeper', target: 'gatekeeper', program: 'harness-gatekeeper' },
  { title: 'Kubernetes', target: 'kubernetes', program: 'harness-kyverno' },
]

ensureInstalled()
await build()
gatewright('compile', '--config', CONFIG)
const programs = findPrograms()
const running = []
for (const engine of ENGINES) {
  const files = filesBelow(join(POLICIES, engine.target)).filter(isPolicy).sort(templatesFirst)
  running.push({ ...engine, ...(await startEngine(programs.get(engine.program), files)) })
}
console.log('Production of a shop. GitOps is the actor; everyone else may look.\n')
let surprises = 0
for (const [index, act] of ACTS.entries()) await tell(act, index)
for (const engine of running) await engine.close()
console.log(surprises === 0 ? 'As it should be, on all of them.' : `${surprises} surprises.`)
if (surprises > 0) process.exitCode = 1

async function tell(act, index) {
  console.log(`${index + 1}. ${act.title}`)
  console.log(`   ${act.by.username}: ${act.operation} ${act.resource.kind}, to be ${act.expect}\n`)
  for (const { title, judge } of running) {
    const answers = await judge(requestOf(act, index))
    const failed = answers.filter(({ outcome }) => outcome === 'error')
    const denied = answers.filter(({ outcome }) => outcome === 'deny')
    const verdict = failed.length > 0 ? 'failed' : denied.length > 0 ? 'refused' : 'accepted'
    const isSurprise = verdict !== act.expect
    if (isSurprise) surprises++
    console.log(`   ${title.padEnd(24)}${verdict}${isSurprise ? '   <- a surprise' : ''}`)
    for (const { policy, messages } of [...failed, ...denied])
      for (const message of messages) console.log(`      ${policy.split('/')[1]}: ${message}`)
  }
  console.log()
}

function gatewright(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`gatewright ${args.join(' ')} failed\n${stdout}${stderr}`)
  return stdout
}

/** The programs around the engines' own code, as `gatewright engines list` finds them. */
function findPrograms() {
  const lines = gatewright('engines', 'list').split('\n')
  return new Map(lines.map((line) => [line.split(' ')[0], line.replace(/^.*?\) /, '')]))
}

function isPolicy(file) {
  return file.endsWith('.yaml') && !file.endsWith('kustomization.yaml')
}

/** A Constraint needs its template, a binding its policy. */
function templatesFirst(left, right) {
  const rank = (file) => (/templates|policy-/.test(file) ? 0 : 1)
  return rank(left) - rank(right) || (left < right ? -1 : 1)
}
