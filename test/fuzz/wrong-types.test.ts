import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TARGETS, type Target } from '@gatewright/backend'
import { compileProject } from '@gatewright/frontend'
import { fuzzWrongTypes, TARGET_HARNESSES, type WrongTypeVerdict } from '@gatewright/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { behaviourFiles } from '../behaviour/behaviour-files.ts'
import { BEHAVIOURS } from '../behaviour/behaviours.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { makeProject } from '../make-project.ts'

const engines = await findEngines()
const isMissing = TARGETS.some((target) => !engines.has(TARGET_HARNESSES[target]))
const CEL = ['kyverno', 'kyverno-legacy', 'kubernetes'] as const
const PER_BEHAVIOUR = 6

let verdicts: readonly WrongTypeVerdict[] = []
const of = (target: Target): readonly WrongTypeVerdict[] =>
  verdicts.filter((one) => one.target === target && one.engine !== 'notMatched')

// An object with a value of a wrong type, at a place that the rule reads: no API server lets one through.
describe.skipIf(isMissing)('values of wrong types', () => {
  beforeAll(async () => {
    const folder = makeProject(behaviourFiles(BEHAVIOURS))
    const configFile = join(folder, 'gatewright.config.ts')
    const { project, close } = await compileProject({ configFile, loadLimit: 300_000 })
    if (project === undefined) throw new Error('the project does not compile')
    verdicts = await fuzzWrongTypes({
      project,
      targets: TARGETS,
      backends: BACKENDS,
      engines,
      seed: 20261128,
      count: PER_BEHAVIOUR,
    })
    await close()
    rmSync(dirname(folder), { recursive: true })
  }, 600_000)

  test.each(CEL)(
    '%s allows none but what the function allows, as it is or without the value',
    (target) => {
      const all = of(target)
      expect(all.length).toBeGreaterThan(BEHAVIOURS.length)
      const isLawful = (one: WrongTypeVerdict): boolean =>
        one.engine !== 'allow' || one.function === 'allow' || one.without === 'allow'
      expect(all.filter((one) => !isLawful(one))).toEqual([])
      // What cannot be evaluated is an error, and denied: `failurePolicy` is Fail.
      expect(all.filter(({ engine }) => engine === 'error').length).toBeGreaterThan(all.length / 10)
    },
  )

  test('the targets that speak CEL say the same', () => {
    const saidBy = (target: Target): ReadonlyMap<string, string> =>
      new Map(of(target).map((one) => [JSON.stringify([one.guardrail, one.request]), one.engine]))
    const others = CEL.map(saidBy)
    for (const [request, engine] of saidBy('kubernetes'))
      for (const other of others)
        expect([request, other.get(request) ?? engine]).toEqual([request, engine])
  })

  // What Rego's functions are not made for they leave undefined: a rule that reads it does not fire.
  test('gatekeeper allows some of what it cannot evaluate', () => {
    const all = of('gatekeeper')
    const isOpen = (one: WrongTypeVerdict): boolean =>
      one.engine === 'allow' && one.function !== 'allow' && one.without !== 'allow'
    expect(all.filter(isOpen).length).toBeGreaterThan(0)
    expect(all.filter(isOpen).length).toBeLessThan(all.length / 10)
  })
})
