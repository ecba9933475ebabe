import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend, Target } from '@gatewright/backend'
import { Harness, type HarnessAnswer, inTemporaryFolder } from '@gatewright/engines'
import type { CompiledSuite } from '@gatewright/frontend'
import { engineRequest } from '../engine-request.ts'
import { isPolicyOf } from '../harness-policies.ts'
import { targetDocuments } from '../target-documents.ts'
import type { FuzzRequest } from './fuzz-project.ts'

const NAME = 'fuzzed'

/** The code of one target's engine, which judges by the policy of one suite at a time. */
export class FuzzEngine {
  readonly #backend: Backend
  readonly #harness: Harness

  constructor(backend: Backend, binary: string) {
    this.#backend = backend
    this.#harness = new Harness(binary)
  }

  get target(): Target {
    return this.#backend.target
  }

  /**
   * Replaces the policy; false where the target cannot carry it.
   *
   * @throws where the engine does not take the policy: nothing could be said about it
   */
  async load({ policy, params }: CompiledSuite): Promise<boolean> {
    const documents = targetDocuments(this.#backend, NAME, policy, params)
    if ('problem' in documents) return false
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, `${NAME}.yaml`)
      await writeFile(file, documents.texts.join('---\n'))
      const { problems } = await this.#harness.load([file])
      if (problems.length > 0) throw new Error(problems.map(({ reason }) => reason).join('\n'))
    })
    return true
  }

  /** What the loaded policy says about a request; undefined where no request can name it. */
  async judge({ suite, request }: FuzzRequest): Promise<HarnessAnswer | undefined> {
    const asked = engineRequest(suite.policy, request)
    if (asked === undefined) return undefined
    const answers = await this.#harness.judge(asked)
    const own = answers.find(({ policy }) => isPolicyOf(this.target, policy, NAME))
    if (own === undefined) throw new Error(`${suite.policy.id} gave no answer`)
    return own
  }

  close(): Promise<void> {
    return this.#harness.close()
  }
}
