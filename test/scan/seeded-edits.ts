import type { CompiledCase, CompiledProject, CompiledUse } from '@gatewright/frontend'
import { isMatched, servedRequest } from '@gatewright/verify'
import { illTyped } from '../../packages/cli/src/scan/ill-typed.ts'
import { servedObject } from '../../packages/dsl/src/index.ts'
import { mutateObject, poolOf } from '../../packages/verify/src/fuzz/mutate-object.ts'
import { Random } from '../../packages/verify/src/fuzz/random.ts'

/** An object as written in a manifest. */
export type ManifestObject = NonNullable<CompiledCase['request']['object']>

/** What edits of objects gave. */
export interface SeededEdits {
  /** Objects that the guardrail denies as they are. */
  readonly asFound: number
  /** Edited objects until enough are denied, at most as many allowed ones among them. */
  readonly edits: readonly ManifestObject[]
  /** How many of the edited objects the guardrail denies. */
  readonly denied: number
}

/** Attempts after which a guardrail counts as one that nothing makes deny. */
const MOST = 5000

/**
 * Edits the objects that a guardrail matches until it denies so many, those that it denies as they are
 * among them. The same seed makes the same objects.
 */
export async function seededEdits(
  project: CompiledProject,
  { policy, params }: CompiledUse,
  objects: readonly ManifestObject[],
  seed: number,
  wanted: number,
): Promise<SeededEdits> {
  const shapes = project.shapes(policy)
  const request = (object: ManifestObject) =>
    servedRequest(policy, {
      operation: 'CREATE',
      object: servedObject(object, shapes),
      namespace: selectedNamespace(policy)?.metadata as { labels: Record<string, string> },
    })
  const matched = objects
    .map((object) => inSelected(policy, object))
    .filter((object) => isMatched(policy, request(object)))
  const denies = async (object: ManifestObject): Promise<boolean> => {
    const answer = await project.judge(policy, request(object), params)
    if ('thrown' in answer) throw new Error(`${policy.id} threw: ${answer.thrown}`)
    return answer.messages.length > 0
  }
  let asFound = 0
  // As they are found, no object of the corpus is in a namespace that a selector picks.
  if (selectedNamespace(policy) === undefined)
    for (const object of matched) if (await denies(object)) asFound++
  const random = new Random(seed)
  const pool = poolOf(objects)
  const known = new Set(matched.map((object) => JSON.stringify(object)))
  const starts = matched.map(withMaps)
  const edits: ManifestObject[] = []
  let denied = 0
  for (let attempts = 0; asFound + denied < wanted; attempts++) {
    if (attempts > MOST) throw new Error(`${policy.id} denies no ${wanted} edited objects`)
    const mutated = mutateObject(random.pick(starts), pool, random)
    const text = JSON.stringify(mutated)
    // Borrowed values may have types that an API server refuses before any policy.
    if (known.has(text) || illTyped(mutated, [shapes]) !== undefined) continue
    known.add(text)
    // The Kyverno CLI takes a name but once in a call, and each call costs seconds.
    const name = `${policy.id}-edit-${edits.length}`
    const edit = { ...mutated, metadata: { ...mutated.metadata, name } }
    const isDenied = await denies(edit)
    if (isDenied) denied++
    // Those that are allowed are many, and each costs every engine its time.
    if (isDenied || edits.length - denied < wanted - asFound) edits.push(edit)
  }
  return { asFound, edits, denied }
}

/** A Namespace that the policy's selector picks; undefined where it has none. */
export function selectedNamespace({
  id,
  match,
}: CompiledUse['policy']): ManifestObject | undefined {
  const labels = match.namespaceSelector?.matchLabels
  if (labels === undefined) return undefined
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: `${id}-selected`, labels } }
}

function inSelected(policy: CompiledUse['policy'], object: ManifestObject): ManifestObject {
  const namespace = selectedNamespace(policy)?.metadata?.name
  return namespace === undefined
    ? object
    : { ...object, metadata: { ...object.metadata, namespace } }
}

/** An object with maps to edit, where it had no labels or annotations. */
function withMaps(object: ManifestObject): ManifestObject {
  const { metadata } = object
  return { ...object, metadata: { ...metadata, labels: {}, annotations: {}, ...metadata } }
}
