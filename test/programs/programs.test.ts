import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Backend, TARGETS, type Target } from '@gatewright/backend'
import { type CompileResult, compileProject } from '@gatewright/frontend'
import {
  fuzzPrograms,
  type ProgramFuzzReport,
  possiblePairs,
  renderBehaviour,
  TARGET_HARNESSES,
} from '@gatewright/verify'
import { expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { makeProject } from '../make-project.ts'

const engines = await findEngines()
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))

async function compile(
  files: Readonly<Record<string, string>>,
  isTypeChecked: boolean,
): Promise<CompileResult> {
  const folder = makeProject(files)
  try {
    const configFile = join(folder, 'gatewright.config.ts')
    return await compileProject({ configFile, loadLimit: 300_000, isTypeChecked })
  } finally {
    rmSync(dirname(folder), { recursive: true })
  }
}

function fuzz(
  count: number,
  requests: number,
  backends: { readonly [T in Target]: Backend } = BACKENDS,
  targets: readonly Target[] = TARGETS,
): Promise<ProgramFuzzReport> {
  const legacyRequests = 7
  const seed = 20261128
  return fuzzPrograms({
    compile,
    targets,
    backends,
    engines,
    seed,
    count,
    requests,
    legacyRequests,
  })
}

// More of them: npm run fuzz -- --programs --seed 2 --count 3000
test.skipIf(isMissing)(
  'fifty random requests to each of three hundred random programs get one answer from the function and every engine',
  async () => {
    const report = await fuzz(330, 50)
    const { unsupported, programs, verdicts, denied } = report
    expectAgreement(report)
    expect(programs).toBeGreaterThanOrEqual(300)
    for (const target of TARGETS) {
      const requests = target === 'kyverno-legacy' ? 7 : 50
      expect(unsupported[target] ?? 0).toBeLessThan(programs / 20)
      expect(verdicts[target]).toBe((programs - (unsupported[target] ?? 0)) * requests)
    }
    const all = programs * 50
    expect(denied).toBeGreaterThan(all / 4)
    expect(denied).toBeLessThan((all * 9) / 10)
  },
  900_000,
)

// What is made of each of them is the business of the test above.
test.skipIf(isMissing)(
  'every pair of constructs is in some random program, on which the intermediate form agrees with the function',
  async () => {
    const report = await fuzz(800, 4, BACKENDS, [])
    expectAgreement(report)
    expect([...possiblePairs()].filter((pair) => !report.pairs.has(pair))).toEqual([])
  },
  900_000,
)

function expectAgreement({ findings, refused, programs }: ProgramFuzzReport): void {
  const found = findings.map((one) => `${one.judge}: ${one.reason}\n${renderBehaviour(one)}`)
  expect(found).toEqual([])
  // TypeScript knows the end of some comparisons, and refuses them.
  expect(refused.length).toBeLessThan(programs / 8)
}

test.skipIf(isMissing)(
  'a back end that misreads one construct is found, in a program that holds little else',
  async () => {
    const broken: Backend = {
      target: 'kubernetes',
      emit: (use, profile) => {
        const emission = BACKENDS.kubernetes.emit(use, profile)
        const text = JSON.stringify(emission.artifacts).replaceAll('.exists(', '.all(')
        return { ...emission, artifacts: JSON.parse(text) }
      },
    }
    const backends = { ...BACKENDS, kubernetes: broken }
    const { findings } = await fuzz(5, 10, backends, ['kubernetes'])
    const [finding] = findings
    if (finding === undefined) throw new Error('nothing is found')
    expect(finding.judge).toBe('kubernetes')
    expect(finding.program.check).toMatch(/some\(|find\(|\[0\]|for \(/)
    expect(finding.program.check.length).toBeLessThan(200)
    const text = renderBehaviour(finding)
    const behaviour = new Function(`return [${text}][0]`)() as Behaviour
    expect(behaviour.check).toBe(finding.program.check)
    const [[, ...messages] = []] = [...behaviour.objects, ...(behaviour.requests ?? [])]
    expect(messages).toEqual(finding.expected)
  },
  600_000,
)
