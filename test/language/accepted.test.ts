import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROFILES, TARGETS, type Target } from '@gatewright/backend'
import { renderTerminal } from '@gatewright/diagnostics'
import { compileProject } from '@gatewright/frontend'
import { type Judge, TARGET_ENGINES, TARGET_HARNESSES, verifyProject } from '@gatewright/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { behaviourFiles } from '../behaviour/behaviour-files.ts'
import { findEngines } from '../behaviour/find-engines.ts'
import { makeProject } from '../make-project.ts'
import { ACCEPTED } from './chapters.ts'
import type { AcceptedEntry } from './entry.ts'

const entries = ACCEPTED.flatMap((chapter) => chapter.entries)
const folder = makeProject(behaviourFiles(entries))
const engines = await findEngines()

type Found = Awaited<ReturnType<typeof verifyProject>>
const found = new Map<string, Found>()
/** By entry, the codes with which each target that cannot carry it refuses it. */
const refusals = new Map<string, readonly string[]>()

beforeAll(async () => {
  const result = await compileProject({
    configFile: join(folder, 'gatewright.config.ts'),
    loadLimit: 120_000,
  })
  const { project, diagnostics, source } = result
  if (project === undefined) throw new Error(renderTerminal(diagnostics, { source, color: false }))
  const groups = new Map<string, AcceptedEntry[]>()
  for (const entry of entries) {
    const key = targetsOf(entry).join()
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  for (const group of groups.values()) {
    const [first, ids] = [group[0] as AcceptedEntry, new Set(group.map(({ id }) => id))]
    const suites = project.suites.filter(({ policy }) => ids.has(policy.id))
    const verification = await verifyProject({
      project: { ...project, suites },
      targets: targetsOf(first),
      backends: BACKENDS,
      engines,
    })
    for (const { id, notOn = [] } of group) {
      found.set(id, verification)
      const use = project.environments[0]?.uses.find(({ policy }) => policy.id === id)
      if (use === undefined) throw new Error(`${id} is not used`)
      refusals.set(
        id,
        notOn.flatMap((target) =>
          BACKENDS[target].emit(use, PROFILES[target]).diagnostics.map(({ code }) => code),
        ),
      )
    }
  }
  await result.close()
}, 600_000)

afterAll(() => rmSync(dirname(folder), { recursive: true }))

test('every entry has a name of its own and says in one sentence each what it means', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  for (const { meaning, absent, construct } of entries) {
    expect(construct).not.toBe('')
    for (const sentence of [meaning, absent]) expect(sentence).toMatch(/^[`A-Z][^\n]*\.$/)
  }
})

test.each(entries)('$id: one request is denied, and another allowed', (entry) => {
  const verdicts = [...entry.objects, ...(entry.requests ?? [])].map(
    ([, ...messages]) => messages.length > 0,
  )
  expect(verdicts).toContain(true)
  if (entry.id !== 'deny') expect(verdicts).toContain(false)
})

for (const { title, entries } of ACCEPTED)
  describe(title, () => {
    for (const entry of entries) {
      const { id, objects, requests = [], notOn = [] } = entry
      const all = objects.length + requests.length
      test.each(['node', 'ir'] as const)(`${id} on %s`, (judge) => {
        expect(disagreements(id, judge)).toEqual([])
        expect(rowOf(id)?.targets[judge]?.agreed).toBe(all)
      })
      for (const target of targetsOf(entry)) {
        test.skipIf(!engines.has(TARGET_ENGINES[target]))(`${id} on ${target}`, () => {
          expect(disagreements(id, target)).toEqual([])
          const { agreed = 0, known = 0, inexpressible = 0 } = rowOf(id)?.targets[target] ?? {}
          expect(agreed + known + inexpressible).toBe(all)
        })
        test.skipIf(!engines.has(TARGET_HARNESSES[target]))(
          `${id} in the code of ${target}`,
          () => {
            expect(disagreements(id, `${target} harness`)).toEqual([])
            expect(rowOf(id)?.harness[target]?.agreed).toBe(all)
          },
        )
      }
      if (notOn.length > 0)
        test(`${id} is refused by ${notOn.join(' and ')}`, () => {
          expect(refusals.get(id)).toHaveLength(notOn.length)
        })
    }
  })

function targetsOf({ notOn = [] }: AcceptedEntry): readonly Target[] {
  return TARGETS.filter((target) => !notOn.includes(target))
}

function rowOf(id: string) {
  return found.get(id)?.guardrails.find((one) => one.id === id)
}

function disagreements(id: string, judge: Judge) {
  return found
    .get(id)
    ?.disagreements.filter((one) => one.guardrail === id && one.judge === judge)
    .map((one) => ({ reason: one.reason, actual: one.actual, request: one.request }))
}
