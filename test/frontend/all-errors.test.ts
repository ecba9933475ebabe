import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { compileProject } from '@gatewright/frontend'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeProject } from '../make-project.ts'

/** Checks with several mistakes: after `// GWnnnn`, the codes that the line before must be given. */
const GUARDRAILS: Readonly<Record<string, string>> = {
  // What comes after a refused declaration, and what uses it.
  declarations: `
    var count = 0 // GW1001
    const { data, ...rest } = object // GW1001
    for (const key of Object.keys(object.data ?? {})) count++
    if (count > 2) deny('many')
    if (rest !== undefined) deny('more')
    if (JSON.stringify(object.metadata) === '') deny('text') // GW1002
    const total = count
    if (total > 2) deny('sum')
    if (object.metadata?.name == 'a') deny('loose') // GW1010`,
  // Both branches of a test that is refused, and the test.
  branches: `
    if (JSON.stringify(object) === '') { // GW1002
      if (object.metadata?.name == 'a') deny('a') // GW1010
    } else {
      while (true) deny('b') // GW1001
    }`,
  // The body of a loop that is refused, whose variable says nothing.
  loops: `
    for (let key of Object.keys(object.data ?? {})) { // GW1001
      if (key === '') deny('empty')
      if (object.metadata?.name == 'a') deny('a') // GW1010
    }
    for (const name of Object.getOwnPropertyNames(object)) { // GW1002
      if (name.includes('a')) deny(name)
      throw 1 // GW1001
    }`,
  // A helper that is refused wherever it is called is refused once.
  helpers: `
    const isLong = (text: string) => text.length > 3 // GW1001
    if (isLong('a')) deny('a')
    if (isLong('a')) deny('b')`,
  // What is read from a text is compared where it is read, and is no value itself.
  domains: `
    const text = object.data?.a ?? ''
    const [address, network, many] = [ip(text), cidr(text), [cidr(text)]] // GW1002
    const own = ip(text)
    const net = cidr(text)
    if (own === undefined || net === undefined) return
    if (net.contains(text === 'a' ? own : net)) deny('a') // GW1002
    if (own.equals([own][0] ?? own)) deny('b') // GW1002
    if (own.toString() === '') deny('c') // GW1002
    deny(String(own)) // GW1002`,
}

const files = Object.fromEntries(
  Object.entries(GUARDRAILS).map(([id, check]) => [
    `${id}.ts`,
    `import { cidr, guardrail, ip, kinds } from 'gatewright'
void [cidr, ip]
export default guardrail({
  id: '${id}',
  title: 'Mistakes',
  on: kinds('ConfigMap'),
  check({ object, deny }) {${check}
  },
})
`,
  ]),
)
/** Mistakes outside of a check, all of one guardrail. */
const DEFINITION = `import { guardrail, kinds } from 'gatewright'
import { z } from 'zod'
export default guardrail({
  id: 'Bad_Name',
  title: 'Mistakes',
  on: kinds([], { operations: [] }),
  params: z.object({ a: z.union([z.string(), z.int()]).optional(), b: z.number().optional() }),
  check() {},
})
`

const CONFIG = `import { defineConfig, use } from 'gatewright'
import definition from './definition.ts'
${Object.keys(GUARDRAILS)
  .map((id) => `import ${id} from './${id}.ts'`)
  .join('\n')}
export default defineConfig({
  environments: {
    a: { targets: ['kyverno'], guardrails: [${Object.keys(GUARDRAILS).map((id) => `use(${id})`)}] },
    'B C': { targets: ['kyverno'], guardrails: [use(definition)] },
    'D E': { targets: ['kyverno'], guardrails: [] },
  },
})
`

const folder = makeProject({
  ...files,
  'definition.ts': DEFINITION,
  'gatewright.config.ts': CONFIG,
})
afterAll(() => rmSync(dirname(folder), { recursive: true }))
let found: readonly Diagnostic[] = []

beforeAll(async () => {
  const result = await compileProject({ configFile: join(folder, 'gatewright.config.ts') })
  await result.close()
  found = result.diagnostics
})

describe('all mistakes of a run are said, each once', () => {
  test.each(Object.keys(GUARDRAILS))('in a check: %s', (id) => {
    const expected = (files[`${id}.ts`] ?? '')
      .split('\n')
      .flatMap((text, index) => /\/\/ (GW\d{4})/.exec(text)?.[1]?.concat(` in ${index + 1}`) ?? [])
    const said = found
      .filter(({ severity, origin }) => severity === 'error' && origin?.file === `${id}.ts`)
      .map(({ code, origin }) => `${code} in ${origin?.line}`)
    expect(said).toEqual(expected)
  })

  test('in the definition of a guardrail', () => {
    const said = found.filter(
      ({ severity, origin }) => severity === 'error' && origin?.file === 'definition.ts',
    )
    expect(said.map(({ code }) => code)).toEqual(['GW2001', 'GW2010', 'GW2010', 'GW2012', 'GW2012'])
  })

  test('in the configuration', () => {
    expect(found.filter(({ code }) => code === 'GW2004')).toHaveLength(2)
  })
})
