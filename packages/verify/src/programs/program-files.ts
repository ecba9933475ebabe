import { type PrintedProgram, printProgram } from './print-program.ts'
import type { Program } from './term.ts'

const HELPERS =
  'asciiLower, changed, cidr, deepEqual, duration, glob, guardrail, imageRef, ip, kinds, matches, pattern, quantity, semver, sorted, unique, workloads'
const GIVEN = ['object', 'oldObject', 'pod', 'request', 'namespace', 'params', 'deny']

/** Where the guardrail of a program stands. */
export function programFile({ id }: Pick<Program, 'id'>): string {
  return `${id}.ts`
}

/** Programs as a project that can be compiled, by path. */
export function programFiles(programs: readonly Program[]): Readonly<Record<string, string>> {
  const printed = programs.map(printProgram)
  const files = printed.map((program) => [programFile(program), guardrailText(program)])
  return { ...Object.fromEntries(files), 'gatewright.config.ts': configText(printed) }
}

function guardrailText({ id, on, schema, before, check }: PrintedProgram): string {
  const given = GIVEN.filter((name) => new RegExp(`(?<![.\\w])${name}\\b`).test(check))
  return `import { ${HELPERS} } from 'gatewright'
import { z } from 'zod'
void [${HELPERS}, z]
${before}
export default guardrail({
  id: '${id}',
  title: 'Program ${id}',
  on: ${on},
  ${schema === undefined ? '' : `params: ${schema},`}
  check({ ${given.join(', ')} }) {
${check}
  },
})
`
}

function configText(printed: readonly PrintedProgram[]): string {
  const imports = printed.map(({ id }, index) => `import p${index} from './${id}.ts'`)
  const uses = printed.map(
    ({ schema, params }, index) =>
      `use(p${index}${schema === undefined ? '' : `, { params: ${JSON.stringify(params)} }`})`,
  )
  return `import { defineConfig, use } from 'gatewright'
${imports.join('\n')}
export default defineConfig({
  environments: { test: { targets: ['kubernetes'], guardrails: [\n${uses.join(',\n')}\n] } },
})
`
}
