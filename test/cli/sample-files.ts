/** A guardrail that compiles, with the given replacement made in its text. */
export function sampleGuardrail(change: (text: string) => string = (text) => text): string {
  return change(`import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'

export default guardrail({
  id: 'team-label',
  title: 'Everything has a team',
  description: 'Who to call.',
  severity: 'low',
  category: 'Labels',
  on: kinds('ConfigMap'),
  params: z.object({ label: z.string().default('team') }),
  check({ object, params, deny }) {
    const labels = object.metadata?.labels ?? {}
    if (labels[params.label] === undefined) deny(\`label "\${params.label}" is missing\`)
  },
})
`)
}

/** A configuration that uses it, with other options for the use where given. */
export function sampleConfig(uses = "use(teamLabel, { action: 'enforce' })"): string {
  return `import { defineConfig, use } from 'gatewright'
import teamLabel from './guardrails/team-label.ts'

export default defineConfig({
  environments: {
    staging: { targets: ['kyverno', 'gatekeeper', 'kubernetes'], guardrails: [${uses}] },
  },
})
`
}

/** Cases for it. */
const SAMPLE_CASES: string = `import { cases } from 'gatewright'
import teamLabel from './team-label.ts'

const configMap = (labels: object) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'a', namespace: 'b', labels },
})

export default cases(teamLabel, {
  cases: [
    { name: 'labelled', object: configMap({ team: 'a' }), expect: 'allow' },
    { name: 'bare', object: configMap({}), expect: 'deny', messages: ['label "team" is missing'] },
  ],
})
`

/** The files of a project that compiles. */
export function sampleFiles(): Record<string, string> {
  return {
    'gatewright.config.ts': sampleConfig(),
    'guardrails/team-label.ts': sampleGuardrail(),
    'guardrails/team-label.cases.ts': SAMPLE_CASES,
  }
}
