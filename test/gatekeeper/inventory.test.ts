import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { admissionRequest, Harness, inTemporaryFolder, resolveEngine } from '@gatewright/engines'
import { expect, test } from 'vitest'

const engine = await resolveEngine('harness-gatekeeper', {})
if (engine.kind !== 'found') {
  if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') throw new Error(engine.message)
  console.warn(`SKIPPED: ${engine.message}`)
}
const binary = engine.kind === 'found' ? engine.path : ''

/** Written by hand: no guardrail looks at any object but its own. */
const TEMPLATE = `
apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: {name: knownclass}
spec:
  crd: {spec: {names: {kind: KnownClass}}}
  targets:
    - target: admission.k8s.gatekeeper.sh
      code:
        - engine: Rego
          source:
            version: v1
            rego: |
              package knownclass
              violation contains {"msg": msg} if {
                name := input.review.object.spec.ingressClassName
                not data.inventory.cluster["networking.k8s.io/v1"].IngressClass[name]
                msg := sprintf("there is no ingress class %s", [name])
              }
              violation contains {"msg": msg} if {
                host := input.review.object.spec.rules[_].host
                other := data.inventory.namespace[namespace]["networking.k8s.io/v1"].Ingress[name]
                host == other.spec.rules[_].host
                msg := sprintf("%s is taken by %s/%s", [host, namespace, name])
              }
---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: KnownClass
metadata: {name: a}
spec: {match: {kinds: [{apiGroups: [networking.k8s.io], kinds: [Ingress]}]}}
`
const INGRESS = {
  group: 'networking.k8s.io',
  version: 'v1',
  kind: 'Ingress',
  resource: 'ingresses',
  namespaced: true,
}
const ingress = (name: string, host: string) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name, namespace: 'shop' },
  spec: { ingressClassName: 'nginx', rules: [{ host }] },
})
const CLASS = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'IngressClass',
  metadata: { name: 'nginx' },
}

test.skipIf(binary === '')('a template that reads data.inventory judges by what is synced', () =>
  inTemporaryFolder(async (folder) => {
    const file = join(folder, 'policies.yaml')
    await writeFile(file, TEMPLATE)
    const harness = new Harness(binary)
    const judged = async () => {
      const object = ingress('web', 'shop.example.com')
      const request = admissionRequest({ operation: 'CREATE', resource: INGRESS, object })
      const [answer] = await harness.judge({ request })
      return [answer?.outcome, ...(answer?.messages ?? [])]
    }
    expect((await harness.load([file])).problems).toEqual([])
    expect(await judged()).toEqual(['deny', 'there is no ingress class nginx'])
    await harness.inventory([CLASS, ingress('old', 'old.example.com')])
    expect(await judged()).toEqual(['allow'])
    await harness.inventory([CLASS, ingress('old', 'shop.example.com')])
    expect(await judged()).toEqual(['deny', 'shop.example.com is taken by shop/old'])
    await harness.inventory([])
    expect(await judged()).toEqual(['deny', 'there is no ingress class nginx'])
    await harness.inventory([CLASS])
    expect(await judged()).toEqual(['allow'])
    await harness.load([file])
    expect(await judged()).toEqual(['deny', 'there is no ingress class nginx'])
    await harness.close()
  }),
)
