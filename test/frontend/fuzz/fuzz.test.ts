import { afterAll, expect, test } from 'vitest'
import { Random } from '../../../packages/verify/src/fuzz/random.ts'
import { type ParsedSources, parseSources } from '../lower-sources.ts'
import { emitLowered } from './emit-lowered.ts'
import { mutateSource } from './mutate-source.ts'
import { seedSources } from './seed-sources.ts'
import { startWatchdog } from './watchdog.ts'

// More of them: GATEWRIGHT_MUTANTS=100000 GATEWRIGHT_MUTANT_SEED=7 npm test -- test/frontend/fuzz
const COUNT = Number(process.env.GATEWRIGHT_MUTANTS ?? 10_000)
const SEED = Number(process.env.GATEWRIGHT_MUTANT_SEED ?? 1)
/** One in so many is type-checked and emitted too, which takes longer. */
const CHECKED = 10
/** Mutants that one type checker sees. */
const BATCH = 2500
/** Milliseconds for one file, on a machine that does much else. */
const LIMIT = 20_000

interface Counts {
  parsed: number
  refused: number
  lowered: number
  emitted: number
}

const seeds = seedSources()
const watchdog = startWatchdog(LIMIT)
afterAll(() => watchdog.stop())

test(`${COUNT} mutants of guardrails are lowered or refused, and none crashes or hangs`, {
  timeout: 600_000 + COUNT * 20,
}, () => {
  const failures: string[] = []
  const counts: Counts = { parsed: 0, refused: 0, lowered: 0, emitted: 0 }
  for (let start = 0; start < COUNT; start += BATCH) {
    watchdog.watch(`making and parsing mutants from ${start} on, of seed ${SEED}`)
    const numbers = Array.from({ length: Math.min(BATCH, COUNT - start) }, (_, at) => start + at)
    const texts = Object.fromEntries(numbers.map((index) => [`${index}.ts`, mutant(index)]))
    const sources = parseSources(texts)
    for (const index of numbers) {
      const what = `mutant ${index} of seed ${SEED}\n${texts[`${index}.ts`]}`
      watchdog.watch(what)
      try {
        tryMutant(sources, index, counts)
      } catch (error) {
        failures.push(`${error instanceof Error ? error.stack : error}\n${what}`)
      }
    }
  }
  expect(failures.slice(0, 5).join('\n\n')).toBe('')
  // The mutants are worth something: there are many of each sort.
  expect(counts.parsed).toBeGreaterThan(COUNT / 4)
  expect(Math.min(counts.refused, counts.lowered)).toBeGreaterThan(COUNT / 50)
  expect(counts.emitted).toBeGreaterThan(COUNT / 500)
})

/** A change of one of the seeds that is the same for the same number. */
function mutant(index: number): string {
  const random = new Random(SEED * 1_000_003 + index)
  // One change leaves more that type-checks.
  const changes = isChecked(index) ? 1 : 1 + random.below(3)
  return mutateSource(random.pick(seeds), seeds, random, changes)
}

function isChecked(index: number): boolean {
  return index % CHECKED === 0
}

function tryMutant(sources: ParsedSources, index: number, counts: Counts): void {
  const file = `${index}.ts`
  if (sources.syntaxErrors(file).length > 0) return
  counts.parsed++
  const isSound = isChecked(index) && sources.typeErrors(file).length === 0
  for (const { body, diagnostics } of sources.lower(file)) {
    counts[diagnostics.length > 0 ? 'refused' : 'lowered']++
    for (const { origin } of diagnostics)
      if (origin?.file !== file) throw new Error('a diagnostic without a place in the file')
    if (!isSound || diagnostics.length > 0) continue
    emitLowered(body)
    counts.emitted++
  }
}
