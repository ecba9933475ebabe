import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Backend, TARGETS, type Target } from '@gatewright/backend'
import { compileProject } from '@gatewright/frontend'
import {
  fuzzWrongTypes,
  TARGET_HARNESSES,
  type Verification,
  verifyProject,
  type WrongTypeVerdict,
} from '@gatewright/verify'
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

/** Gatekeeper's back end as it is where no types are checked. */
const UNCHECKED: Backend = {
  ...BACKENDS.gatekeeper,
  emit({ policy: { types: _, ...policy }, ...use }, profile) {
    return BACKENDS.gatekeeper.emit({ ...use, policy }, profile)
  },
}

type Verdicts = readonly WrongTypeVerdict[]

const of = (verdicts: Verdicts, target: Target): Verdicts =>
  verdicts.filter((one) => one.target === target && one.engine !== 'notMatched')

/** An engine that allows what the function denies, whatever it makes of the value. */
const isOpen = (one: WrongTypeVerdict): boolean =>
  one.engine === 'allow' && one.function !== 'allow' && one.without !== 'allow'

// An object with a value of a wrong type, at a place that the rule reads: no API server lets one through.
describe.skipIf(isMissing)('values of wrong types', () => {
  let checked: Verdicts = []
  let unchecked: Verdicts = []
  /** What the code of Gatekeeper says of the cases, all of whose values have their types. */
  let cases: Verification | undefined
  beforeAll(async () => {
    const folder = makeProject(behaviourFiles(BEHAVIOURS, { checkTypes: true }))
    const configFile = join(folder, 'gatewright.config.ts')
    const { project, close } = await compileProject({ configFile, loadLimit: 300_000 })
    if (project === undefined) throw new Error('the project does not compile')
    const options = { project, backends: BACKENDS, engines }
    const changes = { seed: 20261128, count: PER_BEHAVIOUR }
    checked = await fuzzWrongTypes({ ...options, ...changes, targets: TARGETS })
    const backends = { ...BACKENDS, gatekeeper: UNCHECKED }
    unchecked = await fuzzWrongTypes({ ...options, ...changes, backends, targets: ['gatekeeper'] })
    const code = new Map([...engines].filter(([name]) => name === TARGET_HARNESSES.gatekeeper))
    cases = await verifyProject({ ...options, targets: ['gatekeeper'], engines: code })
    await close()
    rmSync(dirname(folder), { recursive: true })
  }, 600_000)

  test.each(TARGETS)(
    '%s allows none but what the function allows, as it is or without the value',
    (target) => {
      const all = of(checked, target)
      expect(all.length).toBeGreaterThan(BEHAVIOURS.length)
      expect(all.filter(isOpen)).toEqual([])
    },
  )

  test.each(CEL)('%s fails at some, which denies: `failurePolicy` is Fail', (target) => {
    const all = of(checked, target)
    expect(all.filter(({ engine }) => engine === 'error').length).toBeGreaterThan(all.length / 10)
  })

  test('the targets that speak CEL say the same', () => {
    const saidBy = (target: Target): ReadonlyMap<string, string> =>
      new Map(
        of(checked, target).map((one) => [
          JSON.stringify([one.guardrail, one.request]),
          one.engine,
        ]),
      )
    const others = CEL.map(saidBy)
    for (const [request, engine] of saidBy('kubernetes'))
      for (const other of others)
        expect([request, other.get(request) ?? engine]).toEqual([request, engine])
  })

  test('gatekeeper denies no object for its types whose values have them', () => {
    expect(cases?.disagreements).toEqual([])
    expect(cases?.guardrails.length).toBe(BEHAVIOURS.length)
  })

  // What Rego's functions are not made for they leave undefined: a rule that reads it does not fire.
  test('gatekeeper allows some of what it cannot evaluate where types are not checked', () => {
    const all = of(unchecked, 'gatekeeper')
    expect(all.filter(isOpen).length).toBeGreaterThan(0)
    expect(all.filter(isOpen).length).toBeLessThan(all.length / 10)
  })
})
