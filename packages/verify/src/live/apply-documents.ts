import { setTimeout as wait } from 'node:timers/promises'
import { isKubeObject, type KubeObject, type KubeObjects, reasonOf } from '@gatewright/engines'
import { driftOf } from './drift.ts'
import { isTemplate } from './live-policy.ts'
import { readinessOf } from './readiness.ts'

/** What is not as it should be about a document in the cluster. */
export interface DocumentProblem {
  /** Kind and name. */
  readonly document: string
  readonly problem: string
}

/** Milliseconds in which a document is accepted and enforced, and between two looks. */
const PATIENCE = 60_000
const PAUSE = 100
/** Milliseconds in which a controller that met a conflict tries again. */
const SETTLED = 5_000

/** What kinds of documents need of others: what makes a kind comes before what is of it. */
const WAVES: readonly ((object: KubeObject) => boolean)[] = [
  ({ kind }) => kind === 'CustomResourceDefinition',
  isTemplate,
  () => true,
]

/**
 * Applies documents as a GitOps tool does, by server-side apply, in waves and with retries, and waits until their
 * engines enforce them.
 *
 * @returns what was refused, warned of, not enforced, or changed by the cluster
 */
export async function applyDocuments(
  documents: readonly KubeObject[],
  objects: KubeObjects,
): Promise<readonly DocumentProblem[]> {
  const left = new Set(documents)
  const problems: DocumentProblem[] = []
  for (const isOfWave of WAVES) {
    const wave = [...left].filter(isOfWave)
    for (const one of wave) left.delete(one)
    const found = await Promise.all(wave.map((one) => applyDocument(one, objects)))
    problems.push(...found.flat())
  }
  return problems
}

async function applyDocument(
  document: KubeObject,
  objects: KubeObjects,
): Promise<readonly DocumentProblem[]> {
  const name = `${document.kind} ${document.metadata.name}`
  const problem = (text: string): DocumentProblem => ({ document: name, problem: text })
  const end = performance.now() + PATIENCE
  let refusal: string | undefined
  let warnings: readonly string[] = []
  for (;;) {
    const answer = await objects.apply(document).catch((error: unknown) => String(error))
    refusal = typeof answer === 'string' ? answer : undefined
    if (typeof answer !== 'string') {
      warnings = answer.warnings
      if (answer.status >= 300) refusal = reasonOf(answer)
    }
    if (refusal === undefined || performance.now() > end) break
    await wait(PAUSE)
  }
  if (refusal !== undefined) return [problem(`refused: ${refusal}`)]
  const warned = warnings
    .filter((text) => !isKnownWarning(text))
    .map((text) => problem(`warned of: ${text}`))
  const applied = performance.now()
  for (;;) {
    const { body } = await objects.read(document)
    const readiness = isKubeObject(body) ? readinessOf(body) : { kind: 'waiting' as const }
    const isKnown = readiness.kind === 'wrong' && isKnownWarning(readiness.problem)
    if (readiness.kind === 'wrong' && !isKnown && performance.now() > applied + SETTLED)
      return [...warned, problem(readiness.problem)]
    if ((readiness.kind === 'ready' || isKnown) && isKubeObject(body))
      return [...warned, ...driftOf(document, body).map((path) => problem(`drift at ${path}`))]
    if (performance.now() > end) return [...warned, problem('is not enforced')]
    await wait(PAUSE)
  }
}

/** Warnings that say nothing against a document. */
const KNOWN_WARNINGS: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  // Kyverno means the kind to go; that is why the target is called legacy.
  { id: 'cluster-policy-deprecated', pattern: /^kyverno\.io\/v1 ClusterPolicy is deprecated/ },
  // Who scales is the business of other guardrails.
  { id: 'scale-not-matched', pattern: /^You are matching on replicas but not including the scale/ },
]

function isKnownWarning(text: string): boolean {
  return KNOWN_WARNINGS.some(({ pattern }) => pattern.test(text))
}

/** Takes documents away, in the other order; the engines let go of them a little later. */
export async function deleteDocuments(
  documents: readonly KubeObject[],
  objects: KubeObjects,
): Promise<void> {
  const remove = async (some: readonly KubeObject[]): Promise<void> => {
    await Promise.all(some.map((one) => objects.delete(one).catch(() => undefined)))
  }
  await remove(documents.filter((one) => !isTemplate(one)))
  await remove(documents.filter(isTemplate))
}
