import type { Behaviour } from './behaviour.ts'

/** Options of the whole configuration. */
interface ConfigOptions {
  readonly checkTypes?: boolean
}

/** Behaviours as the files that an author would write, by path. */
export function behaviourFiles(
  behaviours: readonly Behaviour[],
  options: ConfigOptions = {},
): Record<string, string> {
  const files = behaviours.flatMap((behaviour) => [
    [`${behaviour.id}.ts`, guardrailText(behaviour)],
    [`${behaviour.id}.cases.ts`, casesText(behaviour)],
  ])
  return { ...Object.fromEntries(files), 'gatewright.config.ts': configText(behaviours, options) }
}
/** What checks may use of `gatewright`. */
const HELPERS = [
  'asciiLower',
  'changed',
  'cidr',
  'deepEqual',
  'duration',
  'glob',
  'imageRef',
  'ip',
  'kinds',
  'matchLabels',
  'matches',
  'pattern',
  'podConnections',
  'quantity',
  'scales',
  'semver',
  'sorted',
  'unique',
  'workloads',
].join(', ')

function guardrailText({ id, on, schema, before, check }: Behaviour): string {
  return `import { type RequestView, type UserView, guardrail, ${HELPERS} } from 'gatewright'
import { z } from 'zod'
void [${HELPERS}, z]
export type Views = [RequestView, UserView]
${before ?? ''}
export default guardrail({
  id: '${id}',
  title: 'Behaviour ${id}',
  description: 'What ${id} decides.',
  severity: 'low',
  category: 'Behaviour',
  on: ${on ?? "kinds('ConfigMap')"},
  ${schema === undefined ? '' : `params: ${schema},`}
  check({ ${inScope(check)} }) {
      ${check}
  },
})
`
}

function inScope(check: string): string {
  const names = ['object', 'oldObject', 'pod', 'oldPod', 'request', 'namespace', 'params', 'deny']
  return names.filter((name) => new RegExp(`(?<!\\w\\.)\\b${name}\\b`).test(check)).join(', ')
}

function casesText({ id, params, objects, requests = [] }: Behaviour): string {
  const created = objects.map(([object, ...messages]) => [{ object }, ...messages] as const)
  const cases = [...created, ...requests].map(([request, ...messages], index) => ({
    name: `request ${index + 1}`,
    ...request,
    expect: messages.length === 0 ? 'allow' : 'deny',
    ...(messages.length === 0 ? {} : { messages }),
  }))
  return `import { cases } from 'gatewright'
import behaviour from './${id}.ts'
export default cases(behaviour, ${JSON.stringify({ ...(params === undefined ? {} : { params }), cases }, null, 2)})
`
}

function configText(behaviours: readonly Behaviour[], options: ConfigOptions): string {
  const imports = behaviours.map(({ id }, index) => `import b${index} from './${id}.ts'`)
  const uses = behaviours.map(
    ({ params }, index) =>
      `use(b${index}${params === undefined ? '' : `, ${JSON.stringify({ params })}`})`,
  )
  return `import { defineConfig, use } from 'gatewright'
${imports.join('\n')}
export default defineConfig({
  ...${JSON.stringify(options)},
  environments: {
    test: { targets: ['kyverno', 'kyverno-legacy', 'gatekeeper', 'kubernetes'], guardrails: [${uses.join(', ')}] },
  },
})
`
}
