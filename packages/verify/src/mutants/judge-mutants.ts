import type { Backend } from '@gatewright/backend'
import type { JudgedRequest, ManifestObject } from '@gatewright/dsl'
import type { CompiledSuite } from '@gatewright/frontend'
import type { Pool } from '../fuzz/mutate-object.ts'
import { Random } from '../fuzz/random.ts'
import { shrinkRequest } from '../fuzz/shrink-request.ts'
import { matchedKind, objectOf, requestedResource } from '../matched-kind.ts'
import { servedRequest } from '../served-request.ts'
import { generateObject, generateRequest, type RequestSource } from './generate-request.ts'
import { MutantEngine } from './mutant-engine.ts'
import { caseRequests, type MutantRequest } from './mutant-request.ts'
import type { Mutation } from './mutation.ts'

/** What mutants of one policy are judged with. */
export interface MutantTrial {
  readonly backend: Backend
  /** The harness program of the target's engine. */
  readonly binary: string
  readonly suite: CompiledSuite
  readonly mutations: readonly Mutation[]
  /** Values that generated objects borrow from. */
  readonly pool: Pool
  readonly seed: number
  /** Mutants that are loaded at once. */
  readonly batch: number
  /** Generated objects, and as many generated requests. */
  readonly generated: number
}

/** What killed a mutant, or that nothing did. */
export type Verdict =
  | { readonly fate: 'case' | 'survived' }
  | { readonly fate: 'object' | 'request'; readonly killer: MutantRequest }
  | { readonly fate: 'invalid'; readonly reason: string }

/** Most mutants die of the first few objects, and then the rest is judged faster. */
const FIRST = 1 / 8

/** Holds the mutants of a policy against its cases, then against generated objects and requests. */
export async function judgeMutants(trial: MutantTrial): Promise<ReadonlyMap<Mutation, Verdict>> {
  const { suite, mutations, generated } = trial
  const engine = new MutantEngine(trial.backend, trial.binary)
  const verdicts = new Map<Mutation, Verdict>()
  const alive = (): readonly Mutation[] => mutations.filter((one) => !verdicts.has(one))
  const inBatches = async (run: () => Promise<void>): Promise<void> => {
    const waiting = alive()
    for (let start = 0; start < waiting.length; start += trial.batch) {
      const refused = await engine.load(suite, waiting.slice(start, start + trial.batch))
      for (const [mutation, reason] of refused) verdicts.set(mutation, { fate: 'invalid', reason })
      await run()
    }
  }
  const shares = generated === 0 ? [] : [FIRST, 1]
  const source = { suite, pool: trial.pool, random: new Random(trial.seed) }
  try {
    await inBatches(async () => {
      const killed = await Promise.all(requestsOf(suite).map((request) => engine.judge(request)))
      for (const mutation of killed.flat()) verdicts.set(mutation, { fate: 'case' })
    })
    for (const share of shares)
      await inBatches(async () => {
        const probes = made(source, generated * share, generateObject).flatMap((request) =>
          caseRequests(suite.policy, request),
        )
        await shrinkKillers(engine, suite, await firstKillers(engine, probes), verdicts)
      })
    for (const share of shares)
      await inBatches(async () => {
        const probes = made(source, generated * share, generateRequest)
        for (const [mutation, killer] of await firstKillers(engine, probes))
          verdicts.set(mutation, { fate: 'request', killer })
      })
  } finally {
    await engine.close()
  }
  return new Map(mutations.map((one) => [one, verdicts.get(one) ?? { fate: 'survived' }]))
}

/** The requests by which the cases are judged. */
function requestsOf({ policy, cases }: CompiledSuite): readonly MutantRequest[] {
  return cases.flatMap((one) => {
    const request = servedRequest(policy, one.request)
    const kind = matchedKind(policy, request) ?? requestedResource(request)
    return kind === undefined ? [] : caseRequests(policy, { ...request, kind })
  })
}

function made(
  source: RequestSource,
  count: number,
  generate: (source: RequestSource, turn: number) => MutantRequest | undefined,
): readonly MutantRequest[] {
  return Array.from({ length: count }, (_, turn) => generate(source, turn)).filter(
    (request) => request !== undefined,
  )
}

/** The first of some requests that kills each of the loaded mutants. */
async function firstKillers(
  engine: MutantEngine,
  requests: readonly MutantRequest[],
): Promise<ReadonlyMap<Mutation, MutantRequest>> {
  const killed = await Promise.all(requests.map((request) => engine.judge(request)))
  const found = new Map<Mutation, MutantRequest>()
  for (const [index, request] of requests.entries())
    for (const mutation of killed[index] ?? [])
      if (!found.has(mutation)) found.set(mutation, request)
  return found
}

/**
 * Shrinks what killed each mutant. One mutant stands for all that a request killed: what is left of
 * the request mostly kills the others too.
 */
async function shrinkKillers(
  engine: MutantEngine,
  suite: CompiledSuite,
  found: ReadonlyMap<Mutation, MutantRequest>,
  verdicts: Map<Mutation, Verdict>,
): Promise<void> {
  for (let open = [...found]; open.length > 0; ) {
    const first = new Map(open.toReversed().map(([mutation, request]) => [request, mutation]))
    const small: (readonly MutantRequest[])[] = []
    for (const [request, mutation] of first) {
      await engine.load(suite, [mutation])
      const probes = await shrinkKiller(engine, suite, request)
      verdicts.set(mutation, { fate: 'object', killer: probes[0] ?? request })
      small.push(probes)
    }
    await engine.load(
      suite,
      open.map(([mutation]) => mutation),
    )
    for (const probes of small) {
      const killed = (await Promise.all(probes.map((probe) => engine.judge(probe)))).flat()
      for (const mutation of killed)
        if (!verdicts.has(mutation))
          verdicts.set(mutation, { fate: 'object', killer: probes[0] as MutantRequest })
    }
    open = open.filter(([mutation]) => !verdicts.has(mutation))
  }
}

/** The requests of the smallest object that the loaded mutant judges in another way; its name stays. */
async function shrinkKiller(
  engine: MutantEngine,
  { policy }: CompiledSuite,
  killer: MutantRequest,
): Promise<readonly MutantRequest[]> {
  const { kind, operation } = killer
  const { name } = objectOf(killer).metadata ?? {}
  const named = (object: ManifestObject | undefined): ManifestObject | undefined =>
    object && {
      ...object,
      metadata: { ...(name === undefined ? {} : { name }), ...object.metadata },
    }
  const probesOf = (smaller: JudgedRequest): readonly MutantRequest[] => {
    const { object, oldObject } = smaller
    const request = { ...smaller, object: named(object), oldObject: named(oldObject) }
    return caseRequests(policy, { ...servedRequest(policy, request), kind })
  }
  const small = await shrinkRequest(killer, async (smaller) => {
    const probe = probesOf(smaller).find((one) => one.operation === operation)
    return probe !== undefined && (await engine.judge(probe)).length > 0
  })
  return probesOf(small)
}
