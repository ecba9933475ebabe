const guardrail = (
  id: string,
  check: string,
): string => `import { guardrail, kinds } from 'gatewright'

export default guardrail({
  id: '${id}',
  title: 'Containers are fine',
  description: 'They are.',
  severity: 'low',
  category: 'Pods',
  on: kinds('Pod'),
  check({ object, deny }) {
    const containers = object.spec?.containers ?? []
    ${check}
  },
})
`

const cases = (id: string): string => `import { cases } from 'gatewright'
import guardrail from './${id}.ts'

const pod = (...containers: object[]) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'a', namespace: 'shop' },
  spec: { containers },
})

export default cases(guardrail, {
  cases: [
    { name: 'good', object: pod({ name: 'a', image: 'x' }), expect: 'allow' },
    { name: 'bad', object: pod({ name: 'none', image: 'none' }), expect: 'deny' },
  ],
})
`

const CHECKS = {
  flat: `for (const container of containers) if (container.image === 'none') deny('no image')`,
  nested: `for (const container of containers)
      if (containers.some((other) => other.name === container.image)) deny('no image')`,
} as const

/** A project of two guardrails over the same objects, one with a loop in its loop. */
export function benchFiles(): Record<string, string> {
  const ids = ['flat', 'nested'] as const
  return {
    ...Object.fromEntries(
      ids.flatMap((id) => [
        [`guardrails/${id}.ts`, guardrail(id, CHECKS[id])],
        [`guardrails/${id}.cases.ts`, cases(id)],
      ]),
    ),
    'gatewright.config.ts': `import { defineConfig, use } from 'gatewright'
import flat from './guardrails/flat.ts'
import nested from './guardrails/nested.ts'

export default defineConfig({
  environments: {
    staging: {
      targets: ['kyverno', 'gatekeeper', 'kubernetes'],
      guardrails: [use(flat, { action: 'enforce' }), use(nested, { action: 'enforce' })],
    },
  },
})
`,
  }
}

const template = (name: string, kinds: string, condition: string): string => `
apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: {name: ${name}}
spec:
  crd: {spec: {names: {kind: ${name}}}}
  targets:
    - target: admission.k8s.gatekeeper.sh
      rego: |
        package ${name}
        # Never.
        violation[{"msg": "no"}] { ${condition} }
---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: ${name}
metadata: {name: ${name}}
spec: {match: {kinds: [{apiGroups: [""], kinds: [${kinds}]}]}}
`

/** Policies as people write them. */
export function handWrittenFiles(): Record<string, string> {
  return {
    'hand/never.yaml': template('never', 'Pod', 'input.review.object.kind == "Nothing"'),
    'hand/elsewhere.yaml': template('elsewhere', 'Secret', 'true'),
    'hand/broken.yaml': template('broken', 'Pod', 'nothing.here('),
    'hand/nothing.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n',
    'hand/unreadable.yaml': 'kind: [Pod\n',
  }
}
