import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend, Target } from '@gatewright/backend'
import {
  Harness,
  type HarnessAnswer,
  type HarnessProblem,
  inTemporaryFolder,
} from '@gatewright/engines'
import type { CompiledSuite } from '@gatewright/frontend'
import { sameSet } from '../compare-answer.ts'
import { isPolicyOf } from '../harness-policies.ts'
import { fileOf, mutantDocuments } from './mutant-documents.ts'
import { admissionOf, type MutantRequest } from './mutant-request.ts'
import type { Mutation } from './mutation.ts'

/** A policy and mutants of it, loaded at once into the code of the target's engine. */
export class MutantEngine {
  readonly #backend: Backend
  readonly #harness: Harness
  #names: ReadonlyMap<Mutation | undefined, string> = new Map()

  constructor(backend: Backend, binary: string) {
    this.#backend = backend
    this.#harness = new Harness(binary)
  }

  /**
   * Replaces what is loaded.
   *
   * @returns the mutants that the engine refuses, each with its reason
   */
  async load(
    suite: CompiledSuite,
    mutations: readonly Mutation[],
  ): Promise<ReadonlyMap<Mutation, string>> {
    const { target } = this.#backend
    const all = [undefined, ...mutations]
    const names = new Map(
      all.map((one, index) => [one, `m${index}-${suite.policy.id}`.slice(0, 50)]),
    )
    const { policies, problems } = await inTemporaryFolder(async (folder) => {
      const files = [...names].map(([mutation, name]) => ({
        file: join(folder, `${name}.yaml`),
        text: fileOf(mutantDocuments(this.#backend, name, suite, mutation)),
      }))
      for (const { file, text } of files) await writeFile(file, text)
      return this.#harness.load(files.map(({ file }) => file))
    })
    const isLoaded = (name: string): boolean =>
      policies.some((policy) => isPolicyOf(target, policy, name))
    const own = names.get(undefined) ?? ''
    if (!isLoaded(own))
      throw new Error(`${own} was not loaded: ${problems.map(({ reason }) => reason).join('\n')}`)
    this.#names = new Map([...names].filter(([, name]) => isLoaded(name)))
    return new Map(
      mutations.flatMap((mutation) => {
        const name = names.get(mutation) ?? ''
        if (isLoaded(name)) return []
        return [[mutation, reasonOf(name, problems)] as const]
      }),
    )
  }

  /** The mutants that answer a request in another way than the policy does. */
  async judge(request: MutantRequest): Promise<readonly Mutation[]> {
    const { target } = this.#backend
    const answers = await this.#harness.judge(admissionOf(request))
    const byName = new Map(answers.map((answer) => [answer.policy.split('/')[1] ?? '', answer]))
    const expected = byName.get(this.#names.get(undefined) ?? '')
    // A request that the policy itself cannot judge tells nothing.
    if (expected === undefined || expected.outcome === 'error') return []
    return [...this.#names].flatMap(([mutation, name]) => {
      const answer = byName.get(name)
      if (mutation === undefined || answer === undefined) return []
      return isSame(target, expected, answer) ? [] : [mutation]
    })
  }

  close(): Promise<void> {
    return this.#harness.close()
  }
}

/** What an engine says first about a policy; a template is called by the name without its dashes. */
function reasonOf(name: string, problems: readonly HarnessProblem[]): string {
  const names = [name, name.replaceAll('-', '')]
  const problem = problems.find(({ policy = '' }) => names.includes(policy.split('/')[1] ?? ''))
  return problem?.reason ?? 'the engine did not load it'
}

function isSame(target: Target, left: HarnessAnswer, right: HarnessAnswer): boolean {
  if (left.outcome !== right.outcome) return false
  if (target === 'gatekeeper') return sameSet(left.messages, right.messages)
  return JSON.stringify(left.messages) === JSON.stringify(right.messages)
}
