import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serializeDocument } from '@gatewright/backend'
import {
  Harness,
  type HarnessMeasurement,
  type HarnessRequest,
  inTemporaryFolder,
} from '@gatewright/engines'
import type { JsonObject } from '@gatewright/ir'

/** A process of an engine with one policy in it, to be compared with others like it. */
export class BenchSide {
  readonly #harness: Harness

  constructor(binary: string) {
    this.#harness = new Harness(binary, process.env)
  }

  /** Makes these documents the only ones; says why not, where the engine refuses them. */
  load(documents: readonly JsonObject[]): Promise<string | undefined> {
    return inTemporaryFolder(async (folder) => {
      const file = join(folder, 'policy.yaml')
      await writeFile(file, documents.map((one) => serializeDocument(one)).join('---\n'))
      const { policies, problems } = await this.#harness.load([file])
      const reasons = problems.map(({ policy, reason }) => `${policy ?? ''} ${reason}`.trim())
      if (reasons.length === 0 && policies.length === 0) reasons.push('nothing in it is enforced')
      return reasons.length === 0 ? undefined : reasons.join('\n')
    })
  }

  /**
   * Measures the answer to a request.
   *
   * @param count - reviews
   * @param seconds - when to stop before all of them
   */
  measure(request: HarnessRequest, count: number, seconds: number): Promise<HarnessMeasurement> {
    return this.#harness.measure({ ...request, count, seconds })
  }

  /** Ends the process. */
  close(): Promise<void> {
    return this.#harness.close()
  }
}
