import { TARGETS } from '@gatewright/backend'
import type { AcceptanceSuite } from './acceptance-cases.ts'

/**
 * A project of suites: a copy of the guardrail of each, since one has the parameters of one suite.
 *
 * @param textOf - the guardrail of a rule
 */
export function acceptanceFiles(
  suites: readonly AcceptanceSuite[],
  textOf: (rule: string) => string,
): Record<string, string> {
  const uses: string[] = []
  const files = suites.flatMap(({ rule, params, cases }, index): [string, string][] => {
    const text = textOf(rule)
    const [, own = ''] = /\bid: '([a-z0-9-]+)'/.exec(text) ?? []
    const id = `${own}-${index}`
    // A guardrail for one level of a standard does not ask for which.
    const given = params === undefined || !/^ {2}params: /m.test(text) ? {} : { params }
    const use = JSON.stringify(given)
    uses.push(`use((await import('./${id}.ts')).default, ${use})`)
    return [
      [`${id}.ts`, text.replace(`id: '${own}'`, `id: '${id}'`)],
      [
        `${id}.cases.ts`,
        `import { cases } from 'gatewright'
import guardrail from './${id}.ts'
export default cases(guardrail, ${JSON.stringify({ ...given, cases })})
`,
      ],
    ]
  })
  return {
    ...Object.fromEntries(files),
    'gatewright.config.ts': `import { defineConfig, use } from 'gatewright'
export default defineConfig({
  environments: {
    test: { targets: ${JSON.stringify(TARGETS)}, guardrails: [${uses.join(', ')}] },
  },
})
`,
  }
}
