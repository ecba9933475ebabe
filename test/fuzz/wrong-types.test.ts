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

/** A back end as it is where no types are checked. */
function unchecking(backend: Backend): Backend {
  return {
    ...backend,
    emit({ policy: { types: _, ...policy }, ...use }, profile) {
      return backend.emit({ ...use, policy }, profile)
    },
  }
}

/** A rule that reads members of entries that may be absent, and none of a key of a map. */
const WALKS = 'callbacks-whose-truth-counts'

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
  let walked: { readonly checked: Verdicts; readonly unchecked: Verdicts }
  /** What the engines' code says of the cases, all of whose values have their types. */
  let cases: Verification | undefined
  beforeAll(async () => {
    const folder = makeProject(behaviourFiles(BEHAVIOURS, { checkTypes: true }))
    const configFile = join(folder, 'gatewright.config.ts')
    const { project, close } = await compileProject({ configFile, loadLimit: 300_000 })
    if (project === undefined) throw new Error('the project does not compile')
    const options = { project, backends: BACKENDS, engines }
    const changes = { seed: 20261128, count: PER_BEHAVIOUR }
    checked = await fuzzWrongTypes({ ...options, ...changes, targets: TARGETS })
    const [gatekeeper, kubernetes] = [BACKENDS.gatekeeper, BACKENDS.kubernetes].map(unchecking)
    const backends = { ...BACKENDS, gatekeeper, kubernetes } as typeof BACKENDS
    unchecked = await fuzzWrongTypes({ ...options, ...changes, backends, targets: ['gatekeeper'] })
    const suites = project.suites.filter(({ policy }) => policy.id === WALKS)
    const walking = { ...options, project: { ...project, suites }, seed: 1, count: 100 }
    const targets = ['kubernetes'] as const
    walked = {
      checked: await fuzzWrongTypes({ ...walking, targets }),
      unchecked: await fuzzWrongTypes({ ...walking, targets, backends }),
    }
    const harnesses = new Set<string>(Object.values(TARGET_HARNESSES))
    const code = new Map([...engines].filter(([name]) => harnesses.has(name)))
    // A ClusterPolicy has the expressions of the other two, and takes ten times as long.
    const quick = TARGETS.filter((target) => target !== 'kyverno-legacy')
    cases = await verifyProject({ ...options, targets: quick, engines: code })
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

  // A macro walks a map by its keys, of which nothing is read.
  test('a map in the place of a list passes where types are not checked', () => {
    expect(walked.unchecked.filter(isOpen).length).toBeGreaterThan(0)
    expect(walked.checked.length).toBe(walked.unchecked.length)
    expect(walked.checked.filter(isOpen)).toEqual([])
  })

  test('no target denies an object for its types whose values have them', () => {
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
