import type { JudgedRequest } from '@gatewright/dsl'
import { shrinkObject } from './shrink-object.ts'

/** Makes the objects of a request as small as it still fails, and leaves out what it can. */
export async function shrinkRequest(
  request: JudgedRequest,
  fails: (smaller: JudgedRequest) => Promise<boolean>,
): Promise<JudgedRequest> {
  let smallest = request
  for (const member of ['dryRun', 'namespace', 'user'] as const) {
    const smaller = { ...smallest, [member]: undefined }
    if (smallest[member] !== undefined && (await fails(smaller))) smallest = smaller
  }
  for (const member of ['object', 'oldObject'] as const) {
    const object = smallest[member]
    if (object === undefined) continue
    const shrunk = await shrinkObject(object, (smaller) =>
      fails({ ...smallest, [member]: smaller }),
    )
    smallest = { ...smallest, [member]: shrunk }
  }
  return smallest
}
