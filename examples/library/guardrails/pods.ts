/** A Pod with this spec. */
export function pod(spec: object, name = 'web') {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'shop' }, spec }
}

/** A Deployment and a CronJob whose pods have this spec. */
export function templated(spec: object) {
  const metadata = { name: 'web', namespace: 'shop' }
  const template = { spec }
  return [
    { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { template } },
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata,
      spec: { jobTemplate: { spec: { template } } },
    },
  ]
}

/** The request by which the last finalizer of an object that is being deleted goes. */
export function finalized<O extends { readonly metadata: object }>(object: O) {
  const deletionTimestamp = '2026-01-01T00:00:00Z'
  const metadata = { ...object.metadata, deletionTimestamp }
  return {
    name: 'an object being deleted that loses its finalizer',
    oldObject: { ...object, metadata: { ...metadata, finalizers: ['example.com/volume'] } },
    object: { ...object, metadata: { ...metadata, finalizers: [] } },
    expect: 'allow' as const,
  }
}

/** A manifest of a template that had nothing to write into two lists: an API server makes a Pod without them of it. */
export function rendered(container: object) {
  return {
    name: 'lists that a template left empty',
    object: pod({ initContainers: null, ephemeralContainers: null, containers: [container] }),
    expect: 'allow' as const,
  }
}

/** The cases of an example about images, with those that the comparison adds. */
export function aboutImages<S extends { readonly cases: readonly unknown[] }, G>(
  { guardrail, suite }: { readonly guardrail: G; readonly suite: S },
  image: string,
) {
  const tagged = pod({ containers: [{ name: 'app', image: 'app:1' }] })
  const cases = [...suite.cases, finalized(tagged), rendered({ name: 'app', image })]
  return { guardrail, suite: { ...suite, cases } }
}
