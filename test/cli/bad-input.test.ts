import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { makeProject } from '../make-project.ts'
import { readFolder } from './read-folder.ts'
import { type CommandResult, runCommand } from './run-command.ts'
import { sampleConfig, sampleFiles, sampleGuardrail } from './sample-files.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(dirname(folder), { recursive: true, force: true })
})

/** Compiles a good project, spoils it, compiles again: what the second run says and left behind. */
function spoil(files: Readonly<Record<string, string>>): CommandResult {
  const folder = makeProject(sampleFiles())
  folders.push(folder)
  expect(runCommand(folder, ['compile'])).toMatchObject({ code: 0, stderr: '' })
  const before = readFolder(join(folder, 'generated'))
  expect(Object.keys(before).length).toBeGreaterThan(5)
  const spoilt = makeProject({ ...sampleFiles(), ...files })
  folders.push(spoilt)
  // The output of the good run stands where the bad run would write.
  const result = runCommand(spoilt, ['compile', '--out', join(folder, 'generated')])
  expect(readFolder(join(folder, 'generated'))).toEqual(before)
  expect(readFolder(join(spoilt, 'generated'))).toEqual({})
  return result
}

const guardrail = (change: (text: string) => string): Record<string, string> => ({
  'guardrails/team-label.ts': sampleGuardrail(change),
})
const check = (line: string): Record<string, string> =>
  guardrail((text) => text.replace('    const labels', `    ${line}\n    const labels`))

const MISTAKES: readonly (readonly [
  name: string,
  files: Record<string, string>,
  ...texts: (string | RegExp)[],
])[] = [
  [
    'a syntax error',
    guardrail((text) => text.replace('severity:', 'severity;')),
    /error\[\w+\] [a-z-]+: /,
    'guardrails/team-label.ts:8:',
  ],
  [
    'a type error',
    guardrail((text) => text.replace("'low'", "'lowest'")),
    'error[TS2322] type-error',
    'guardrails/team-label.ts:8:3',
    "severity: 'lowest'",
  ],
  [
    'a selector of namespaces for kinds that are in none',
    guardrail((text) =>
      text.replace(
        "kinds('ConfigMap')",
        "kinds(['ConfigMap', 'Node'], { namespaceSelector: { matchLabels: { a: 'b' } } })",
      ),
    ),
    'error[GW2011] selector-of-cluster-scope: a namespaceSelector cannot select Node',
    'guardrails/team-label.ts:10:7',
    "kinds(['ConfigMap', 'Node']",
  ],
  [
    'a match without operations',
    guardrail((text) =>
      text.replace("kinds('ConfigMap')", "kinds(['ConfigMap'], { operations: [] })"),
    ),
    'error[GW2012] unusable-match: `on` matches nothing that can be judged: no operation',
    'guardrails/team-label.ts:10:7',
  ],
  [
    'a kind that there is not, behind a cast',
    guardrail((text) => text.replace("kinds('ConfigMap')", "kinds('ConfigMaps' as 'ConfigMap')")),
    'error[GW2012] unusable-match: `on` matches nothing that can be judged: ConfigMaps is not built in',
    'guardrails/team-label.ts:10:7',
  ],
  [
    'a construct that no policy has',
    check('var count = 0'),
    'error[GW1001] unsupported-syntax: `var` cannot be compiled',
    'guardrails/team-label.ts:13:9',
    'var count = 0',
    '^^^^^^^^^',
    'help: Use const',
  ],
  [
    'a call that no policy has',
    check("if (JSON.stringify(object) === '') deny('empty')"),
    'error[GW1002] unsupported-call: a call of `JSON.stringify` cannot be compiled',
    'guardrails/team-label.ts:13:9',
  ],
  [
    'two uses with one name',
    { 'gatewright.config.ts': sampleConfig('use(teamLabel), use(teamLabel)') },
    'error[GW2002] duplicate-name',
    'gatewright.config.ts:6:',
    'use(guardrail, { name: … })',
  ],
  [
    'an id that is no DNS label',
    guardrail((text) => text.replace("'team-label'", "'Team_Label'")),
    'error[GW2001] invalid-name: the id "Team_Label" is not a DNS label',
    'guardrails/team-label.ts:5:',
  ],
  [
    'parameters that do not fit their schema',
    {
      'gatewright.config.ts': sampleConfig('use(teamLabel, { params: { label: 5 as never } })'),
    },
    'error[GW2003] invalid-params',
    'gatewright.config.ts:6:',
    'label',
  ],
  [
    'an action that does not exist',
    {
      'gatewright.config.ts': sampleConfig("use(teamLabel, { action: 'block' as never })"),
    },
    'error[GW2004] invalid-config',
    'action',
  ],
  [
    'a guardrail that throws while it is loaded',
    guardrail((text) => `${text}\nthrow new Error('not today')\n`),
    'error[GW2005] load-failed',
    'not today',
    'guardrails/team-label.ts:18:',
  ],
  [
    'a module that is not there',
    guardrail((text) => `import './missing.ts'\n${text}`),
    /error\[\w+\]/,
    'guardrails/team-label.ts:1:8',
    'missing.ts',
  ],
  [
    'a configuration that exports nothing',
    { 'gatewright.config.ts': 'export const a = 1\n' },
    'error[GW2004] invalid-config',
  ],
]

describe('a mistake of the author', () => {
  test.each(MISTAKES.map(([name, files, ...texts]) => ({ name, files, texts })))(
    '$name is said with its place, and nothing is written',
    ({ files, texts }) => {
      const { code, stdout, stderr } = spoil(files)
      expect(stdout).toBe('')
      for (const text of texts) {
        if (typeof text === 'string') expect(stderr).toContain(text)
        else expect(stderr).toMatch(text)
      }
      expect(stderr).not.toMatch(/bug of ours|\n {4}at /)
      expect(code).toBe(2)
    },
  )

  test('an infinite loop while loading ends at the time limit', { timeout: 90_000 }, () => {
    const { code, stderr } = spoil(guardrail((text) => `${text}\nfor (;;) {}\n`))
    expect(stderr).toContain('error[GW2006] load-timeout')
    expect(code).toBe(2)
  })

  test('all mistakes of a run are said', () => {
    const { stderr } = spoil({
      ...check('let count = 0\n    while (count < 1) count++'),
      'gatewright.config.ts': sampleConfig(
        "use(teamLabel), use(teamLabel), use(teamLabel, { name: 'Bad Name' })",
      ),
    })
    expect(stderr).toContain('GW1001')
    expect(stderr).toContain('GW2001')
    expect(stderr).toContain('GW2002')
  })

  test('a missing configuration is said', () => {
    const folder = makeProject({})
    folders.push(folder)
    const { code, stderr } = runCommand(folder, ['compile', '--config', 'nowhere.ts'])
    expect(stderr).toContain('error[GW2007] config-not-found')
    expect(code).toBe(2)
  })

  test.each([
    [['complie'], /unknown command 'complie'[\s\S]*Did you mean compile/],
    [['compile', '--chekc'], /unknown option '--chekc'[\s\S]*Did you mean --check/],
    [['show', 'team-lable'], /GW4005[\s\S]*Did you mean "team-label"/],
    [
      ['show', 'team-label', '--target', 'gatekeper'],
      /Did you mean "gatekeeper"\? Allowed choices/,
    ],
    [['verify', '--env', 'stagging'], /GW4004[\s\S]*Did you mean "staging"\?/],
    [['bench', '--target', 'kyverno-legcy'], /Did you mean "kyverno-legacy"\?/],
    [['verify', '--env', 'moon'], /GW4004[\s\S]*staging/],
    [['compile', '--\u001b[31mred'], /unknown option '--\ufffd\[31mred'/],
    [['engines', 'install', 'opa'], /Allowed choices are kyverno, gator, regal/],
  ])('%j is answered with what there is', (args, text) => {
    const folder = makeProject(sampleFiles())
    folders.push(folder)
    const { code, stderr } = runCommand(folder, args)
    expect(stderr).toMatch(text)
    expect(code).toBe(2)
  })
})

describe('sources as editors write them', () => {
  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('%s changes nothing', (_, change) => {
    const plain = makeProject(sampleFiles())
    const changed = makeProject({
      ...sampleFiles(),
      'guardrails/team-label.ts': change(sampleGuardrail()),
    })
    folders.push(plain, changed)
    for (const folder of [plain, changed])
      expect(runCommand(folder, ['compile'])).toMatchObject({ code: 0, stderr: '' })
    const files = readFolder(join(changed, 'generated'))
    expect(files).toEqual(readFolder(join(plain, 'generated')))
  })

  test('a folder with spaces and letters of any script', () => {
    const folder = makeProject(sampleFiles(), 'ünser projekt (1) 日本')
    folders.push(folder)
    expect(runCommand(folder, ['compile'])).toMatchObject({ code: 0, stderr: '' })
  })
})
