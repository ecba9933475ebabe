import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '@gatewright/diagnostics'
import { compileProject } from '@gatewright/frontend'
import { expect, test } from 'vitest'
import { sampleFiles, sampleGuardrail } from '../cli/sample-files.ts'
import { makeProject } from '../make-project.ts'

/** What compiling the sample with a change says. */
async function compiled(change: (text: string) => string): Promise<readonly Diagnostic[]> {
  const text = sampleGuardrail(change)
  const folder = makeProject({ ...sampleFiles(), 'guardrails/team-label.ts': text })
  const result = await compileProject({ configFile: join(folder, 'gatewright.config.ts') })
  await result.close()
  rmSync(dirname(folder), { recursive: true })
  return result.diagnostics
}

test('a method that no policy has is answered with one of a similar name', async () => {
  const found = await compiled((text) =>
    text.replace(
      '    const labels',
      `    if ('a'.replace('a', 'b') === 'b') deny('a text')
    if (['a'].findLast((one) => one === 'b')) deny('a list')
    if (Object.getOwnPropertyNames({ a: 1 }).length === 2) deny('an object')
    const labels`,
    ),
  )
  expect(found.map(({ code, help }) => `${code} ${help}`)).toEqual([
    expect.stringMatching(/^GW1002 Did you mean `replaceAll`\? Use one of startsWith/),
    expect.stringMatching(/^GW1002 Use one of some, every, filter/),
    expect.stringMatching(/^GW1002 Use Object.keys/),
  ])
})

test('a member that a pattern misspells is answered with the one that was meant', async () => {
  const found = await compiled((text) =>
    text.replace('check({ object,', 'check({ objct: object, request: { user: { naem } },'),
  )
  const members = found.filter(({ code }) => code === 'TS2339')
  expect(members.map(({ help }) => help)).toEqual([
    'Did you mean `object`? There are request, params, deny, object, oldObject.',
    'Did you mean `name`? There are name, uid, groups, extra.',
  ])
  expect(members[0]?.origin).toMatchObject({ file: 'guardrails/team-label.ts', line: 12 })
})
