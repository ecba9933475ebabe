import type { EngineCase } from './engine-case.ts'

/**
 * Cases in batches, in none of which two clash.
 *
 * @param placesOf - places that a case takes, and what it puts there: no two put different things
 */
export function engineBatches(
  cases: readonly EngineCase[],
  placesOf: (one: EngineCase) => readonly (readonly [place: string, what: string])[],
): readonly (readonly EngineCase[])[] {
  const batches: { readonly taken: Map<string, string>; readonly cases: EngineCase[] }[] = []
  for (const one of cases) {
    const places = placesOf(one)
    const fits = ({ taken }: { readonly taken: ReadonlyMap<string, string> }): boolean =>
      places.every(([place, what]) => (taken.get(place) ?? what) === what)
    let batch = batches.find(fits)
    if (batch === undefined) {
      batch = { taken: new Map(), cases: [] }
      batches.push(batch)
    }
    for (const [place, what] of places) batch.taken.set(place, what)
    batch.cases.push(one)
  }
  return batches.map((batch) => batch.cases)
}

/** The place that a case's Namespace takes: a name has one set of labels in a batch. */
export function namespacePlaces({
  namespace,
}: EngineCase): readonly (readonly [place: string, what: string])[] {
  if (namespace === undefined) return []
  const { name } = (namespace.metadata ?? {}) as { readonly name?: string }
  return [[`namespace ${name}`, JSON.stringify(namespace)]]
}

/** The Namespaces of a batch, each once. */
export function namespacesOf(cases: readonly EngineCase[]): readonly EngineCase['object'][] {
  const byText = new Map(
    cases.flatMap(({ namespace }) =>
      namespace === undefined ? [] : [[JSON.stringify(namespace), namespace] as const],
    ),
  )
  return [...byText.values()]
}
