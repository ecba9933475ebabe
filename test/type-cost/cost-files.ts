/** One guardrail of a real folder, and the types that it would have without Gatewright. */
interface Sample {
  readonly on: string
  readonly context: string
  /** What `check` takes apart. */
  readonly names: string
  readonly body: string
}

const SAMPLES: readonly Sample[] = [
  {
    on: "kinds('Namespace', 'ConfigMap', 'Secret', 'Service')",
    context: '{ object: Namespace | ConfigMap | Secret | Service }',
    names: 'object, params, deny',
    body: `const labels = object.metadata?.labels ?? {}
    for (const [label, form] of Object.entries(params.labels)) {
      const value = labels[label]
      if (value === undefined) deny(\`\${object.kind}: "\${label}" is missing\`)
      else if (form !== value) deny(\`\${label}: \${value}\`)
    }`,
  },
  {
    on: 'workloads()',
    context: '{ object: Workload; pod: PodView }',
    names: 'object, pod, params, deny',
    body: `if (object.metadata?.namespace === 'kube-system') return
    for (const container of pod.allContainers) {
      const { securityContext, image = '' } = container
      if (securityContext?.privileged === true) deny(\`\${container.name} is privileged\`)
      if ((securityContext?.capabilities?.add ?? []).some((one) => one !== 'CHOWN')) deny('adds')
      if (!params.registries.some((registry) => image.startsWith(registry))) deny(image)
    }`,
  },
  {
    on: "kinds(['PersistentVolumeClaim', 'StorageClass'], { operations: ['UPDATE', 'DELETE'] })",
    context: `{
    object: PersistentVolumeClaim | StorageClass | undefined
    oldObject: PersistentVolumeClaim | StorageClass
    request: RequestView
  }`,
    names: 'object, oldObject, request, params, deny',
    body: `if (request.user.groups.includes('admins') || params.registries.length > 9) return
    if (object === undefined) return deny(\`\${oldObject.metadata?.name ?? ''} stays\`)
    if (oldObject.metadata?.labels !== object.metadata?.labels) deny('labels')`,
  },
  {
    on: "kinds('Role', 'ClusterRole')",
    context: '{ object: Role | ClusterRole }',
    names: 'object, params, deny',
    body: `for (const rule of object.rules ?? [])
      for (const verb of rule.verbs) if (verb === '*' && params.registries.length === 0) deny(verb)`,
  },
  {
    on: "kinds(Widget, 'Ingress')",
    context: '{ object: Widget | Ingress }',
    names: 'object, params, deny',
    body: `if (object.kind === 'Ingress') {
      for (const rule of object.spec?.rules ?? []) if (rule.host === undefined) deny('no host')
    } else if ((object.spec.size ?? 0) > params.registries.length) deny('too large')`,
  },
]

const TYPES =
  'ClusterRole, ConfigMap, Ingress, Namespace, ObjectMeta, PersistentVolumeClaim, PodView, RequestView, Role, Secret, Service, StorageClass, Workload'

const WIDGET = `interface Widget {
  readonly apiVersion: 'example.com/v1'
  readonly kind: 'Widget'
  readonly metadata?: ObjectMeta
  readonly spec: { readonly size?: number }
}
`

const schema = (n: number): string => `z.object({
    labels: z.record(z.string(), z.string()),
    registries: z.array(z.string()).default(['registry-${n}.example.com/']),
  })`

/**
 * A file of guardrails that are put to use, and one with the same schemas and functions whose types are
 * written out: what differs is what Gatewright's own types cost.
 */
export function costFiles(count: number): { readonly with: string; readonly without: string } {
  const samples = Array.from({ length: count }, (_, n) => ({
    ...(SAMPLES[n % SAMPLES.length] as Sample),
    n,
  }))
  return {
    with: `import { type CustomKind, customKind, guardrail, kinds, type ObjectMeta, use, workloads } from 'gatewright'
import { z } from 'zod'
${WIDGET}
const Widget: CustomKind<Widget> = customKind({
  group: 'example.com',
  versions: ['v1'],
  kind: 'Widget',
  resource: 'widgets',
  namespaced: true,
})
${samples.map(guarded).join('\n')}
export const uses = [${samples.map(({ n }) => `use(g${n}, { params: { labels: { team: 'a' } } })`)}]
`,
    without: `import type { ${TYPES} } from 'gatewright'
import { z } from 'zod'
${WIDGET}
${samples.map(written).join('\n')}
`,
  }
}

function guarded({ on, names, body, n }: Sample & { readonly n: number }): string {
  return `export const g${n} = guardrail({
  id: 'guardrail-${n}',
  title: 'Guardrail ${n}',
  on: ${on},
  params: ${schema(n)},
  check({ ${names} }) {
    ${body}
  },
})`
}

function written({ context, names, body, n }: Sample & { readonly n: number }): string {
  return `const s${n} = ${schema(n)}
type C${n} = ${context} & { params: z.output<typeof s${n}>; deny: (message: string) => void }
export const g${n} = {
  id: 'guardrail-${n}',
  title: 'Guardrail ${n}',
  params: s${n},
  check({ ${names} }: C${n}): void {
    ${body}
  },
}`
}
