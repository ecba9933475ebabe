import { beforeAll, expect, test } from 'vitest'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { BEHAVIOURS as BEHAVED } from '../behaviour/behaviours.ts'
import { comparableBody } from './comparable-body.ts'
import { type CompiledBehaviours, compileBehaviours } from './compile-behaviours.ts'
import { CHANGED_ONCE, REFUSED, UNWRITTEN } from './known-changes.ts'
import { printBehaviours } from './print-behaviours.ts'
import { randomBehaviours } from './random-behaviours.ts'

const PROGRAMS = randomBehaviours(20261128, 100)
const BEHAVIOURS = BEHAVED.filter(({ id }) => !(id in UNWRITTEN))
const ALL: readonly Behaviour[] = [...BEHAVIOURS, ...PROGRAMS]
const NONE: CompiledBehaviours = { policies: new Map(), refused: new Map() }

/** What the author wrote, lowered; that printed and lowered; and that again. */
let rounds: readonly CompiledBehaviours[] = []

beforeAll(async () => {
  const written = await compileBehaviours(ALL)
  const once = await again(written)
  rounds = [written, once, await again(once)]
}, 300_000)

async function again({ policies }: CompiledBehaviours): Promise<CompiledBehaviours> {
  const { printed, unchecked } = printBehaviours(ALL, policies)
  return compileBehaviours(printed, unchecked)
}

function idsOf(
  behaviours: readonly Behaviour[],
  holds: (id: string) => boolean,
): readonly string[] {
  return behaviours.map(({ id }) => id).filter(holds)
}

/** True where a guardrail is other IR after a round than before it. */
function changes(id: string, round: 1 | 2): boolean {
  const [before, after] = [rounds[round - 1], rounds[round]].map(
    (one) => one?.policies.get(id)?.body,
  )
  if (before === undefined || after === undefined) return false
  return comparableBody(before) !== comparableBody(after)
}

function refusedIn(round: number): ReadonlyMap<string, string> {
  return (rounds[round] ?? NONE).refused
}

test('the IR of a behaviour, printed and lowered again, is the same IR but for what is listed', () => {
  expect(idsOf(BEHAVIOURS, (id) => rounds[0]?.policies.has(id) !== true)).toEqual([])
  const listed = new Set(Object.values(CHANGED_ONCE).flat())
  const changed = idsOf(BEHAVIOURS, (id) => changes(id, 1))
  expect(new Set(changed)).toEqual(listed)
  expect(idsOf(BEHAVIOURS, (id) => refusedIn(1).has(id)).toSorted()).toEqual(
    Object.keys(REFUSED).toSorted(),
  )
})

test('what was printed once is the same IR from then on', () => {
  expect(idsOf(ALL, (id) => changes(id, 2))).toEqual([])
  expect([...refusedIn(2)]).toEqual([])
})

test('so is the IR of random programs, most of it at once', () => {
  const compiled = idsOf(PROGRAMS, (id) => rounds[0]?.policies.has(id) === true)
  expect(compiled.length).toBeGreaterThan(90)
  const refused = idsOf(PROGRAMS, (id) => refusedIn(1).has(id))
  expect(refused.length).toBeLessThan(compiled.length / 3)
  const changed = idsOf(PROGRAMS, (id) => changes(id, 1))
  expect(changed.length).toBeLessThan(compiled.length / 2)
})
