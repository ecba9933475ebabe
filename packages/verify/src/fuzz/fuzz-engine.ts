import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend, Target } from '@gatewright/backend'
import { Harness, type HarnessAnswer, inTemporaryFolder } from '@gatewright/engines'
import type { CompiledSuite } from '@gatewright/frontend'
import { engineRequest } from '../engine-request.ts'
import { isPolicyOf } from '../harness-policies.ts'
import { targetDocuments } from '../target-documents.ts'
import type { FuzzRequest } from './fuzz-project.ts'

/** The policies of one target, loaded into its engine's own code. */
export class FuzzEngine {
  readonly #target: Target
  readonly #names: ReadonlyMap<CompiledSuite, string>
  readonly #harnesses: ReadonlyMap<CompiledSuite, Harness>

  private constructor(
    target: Target,
    names: ReadonlyMap<CompiledSuite, string>,
    harnesses: ReadonlyMap<CompiledSuite, Harness>,
  ) {
    this.#target = target
    this.#names = names
    this.#harnesses = harnesses
  }

  /** @throws where a policy is not loaded: nothing could be said about it */
  static async start(
    backend: Backend,
    binary: string,
    suites: readonly CompiledSuite[],
  ): Promise<FuzzEngine> {
    const names = new Map(
      suites.map((suite, index) => [suite, `s${index}-${suite.policy.id}`.slice(0, 63)]),
    )
    const harnesses = new Map<CompiledSuite, Harness>()
    // A ClusterPolicy is compiled anew for each request, so each has a process without the others.
    const groups = backend.target === 'kyverno-legacy' ? suites.map((suite) => [suite]) : [suites]
    for (const group of groups) {
      const harness = new Harness(binary)
      for (const suite of group) harnesses.set(suite, harness)
      await inTemporaryFolder(async (folder) => {
        const files: string[] = []
        for (const suite of group) {
          const name = names.get(suite) ?? ''
          const documents = targetDocuments(backend, name, suite.policy, suite.params)
          if ('problem' in documents) throw new Error(documents.problem)
          const file = join(folder, `${name}.yaml`)
          await writeFile(file, documents.texts.join('---\n'))
          files.push(file)
        }
        const { problems } = await harness.load(files)
        if (problems.length > 0) throw new Error(problems.map(({ reason }) => reason).join('\n'))
      })
    }
    return new FuzzEngine(backend.target, names, harnesses)
  }

  /** What the policy of a request's own suite says about it; undefined where no request can name it. */
  async judge({ suite, request }: FuzzRequest): Promise<HarnessAnswer | undefined> {
    const asked = engineRequest(suite.policy, request)
    if (asked === undefined) return undefined
    const answers = await this.#harnesses.get(suite)?.judge(asked)
    const name = this.#names.get(suite) ?? ''
    const own = answers?.find(({ policy }) => isPolicyOf(this.#target, policy, name))
    if (own === undefined) throw new Error(`${name} gave no answer`)
    return own
  }

  async close(): Promise<void> {
    await Promise.all([...new Set(this.#harnesses.values())].map((harness) => harness.close()))
  }
}
