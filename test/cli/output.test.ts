import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeProject, WORKSPACE } from '../make-project.ts'
import { readFolder } from './read-folder.ts'
import { BIN, runCommand } from './run-command.ts'
import { sampleConfig, sampleFiles } from './sample-files.ts'

let folder: string
let generated: string
beforeEach(() => {
  folder = makeProject(sampleFiles())
  generated = join(folder, 'generated')
})
afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }))

const POLICY = 'staging/kyverno/validatingpolicy-team-label.yaml'
const compile = (...args: readonly string[]) => runCommand(folder, ['compile', ...args])

describe('the output folder', () => {
  test('a file that is not ours is kept as it is', () => {
    expect(compile().code).toBe(0)
    writeFileSync(join(generated, 'staging/kyverno/NOTES.md'), 'mine\n')
    writeFileSync(
      join(folder, 'gatewright.config.ts'),
      sampleConfig("use(teamLabel, { name: 'other' })"),
    )
    expect(compile().code).toBe(0)
    const files = readFolder(generated)
    expect(files['staging/kyverno/NOTES.md']).toBe('mine\n')
    expect(files[POLICY]).toBeUndefined()
    expect(files['staging/kyverno/validatingpolicy-other.yaml']).toBeDefined()
    expect(compile('--check').code).toBe(0)
  })

  test('a file that is not ours where a policy belongs is never overwritten', () => {
    mkdirSync(dirname(join(generated, POLICY)), { recursive: true })
    writeFileSync(join(generated, POLICY), 'kind: Mine\n')
    const { code, stderr } = compile()
    expect(stderr).toContain(`error[GW4002] foreign-file: ${POLICY}`)
    expect(code).toBe(2)
    expect(readFolder(generated)).toEqual({ [POLICY]: 'kind: Mine\n' })
  })

  test('a folder that cannot be written is said, and nothing is left behind', () => {
    writeFileSync(generated, 'a file where the folder belongs')
    const { code, stderr } = compile()
    expect(stderr).toContain('error[GW4001] output-not-writable')
    expect(code).toBe(2)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('a write that is killed leaves the old tree or the new one, whole', {
    timeout: 120_000,
  }, async () => {
    expect(compile().code).toBe(0)
    const old = readFolder(generated)
    const uses = Array.from(
      { length: 60 },
      (_, index) => `use(teamLabel, { name: 'use-${index}' })`,
    )
    writeFileSync(join(folder, 'gatewright.config.ts'), sampleConfig(uses.join(', ')))
    const other = makeProject({
      ...sampleFiles(),
      'gatewright.config.ts': sampleConfig(uses.join(', ')),
    })
    expect(runCommand(other, ['compile']).code).toBe(0)
    const fresh = readFolder(join(other, 'generated'))
    rmSync(dirname(other), { recursive: true })
    let killed = 0
    for (let delay = 700; delay <= 1500; delay += 100) {
      const child = spawn(process.execPath, [BIN, 'compile'], { cwd: folder, stdio: 'ignore' })
      await wait(delay)
      if (child.kill('SIGKILL')) killed++
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      const found = readFolder(generated)
      if (JSON.stringify(found) !== JSON.stringify(fresh)) expect(found).toEqual(old)
    }
    expect(killed).toBeGreaterThan(0)
    expect(compile().code).toBe(0)
    expect(readFolder(generated)).toEqual(fresh)
  })

  test('a run that was stopped between its two renames is mended by the next', () => {
    expect(compile().code).toBe(0)
    const old = readFolder(generated)
    renameSync(generated, join(folder, '.generated.gatewright-old'))
    expect(compile().code).toBe(0)
    expect(readFolder(generated)).toEqual(old)
  })
})

describe('compile --check', () => {
  test.each([
    ['a changed byte', () => appendFileSync(join(generated, POLICY), '# x\n'), /-# x/],
    ['a missing file', () => rmSync(join(generated, POLICY)), `missing: ${POLICY}`],
    [
      'a file that is no longer made',
      () => cpSync(join(generated, POLICY), join(generated, 'staging/kyverno/old.yaml')),
      'orphan: staging/kyverno/old.yaml',
    ],
  ])('%s is shown, and nothing is written', (_, change, text) => {
    expect(compile().code).toBe(0)
    expect(compile('--check')).toMatchObject({ code: 0, stderr: '' })
    change()
    const before = readFolder(generated)
    const { code, stdout } = compile('--check')
    expect(stdout).toMatch(text)
    expect(code).toBe(1)
    expect(readFolder(generated)).toEqual(before)
  })
})

test('the same input gives the same bytes, whoever compiles it, where and when', () => {
  expect(compile().code).toBe(0)
  const expected = readFolder(generated)
  const elsewhere = mkdtempSync(join(tmpdir(), 'gatewright-else where-'))
  cpSync(folder, join(elsewhere, 'copy'), { recursive: true })
  rmSync(join(elsewhere, 'copy/generated'), { recursive: true })
  const environment = {
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    TZ: 'Pacific/Chatham',
    USER: 'somebody',
    HOME: elsewhere,
    NO_COLOR: '1',
  }
  const config = join(elsewhere, 'copy/gatewright.config.ts')
  expect(runCommand(tmpdir(), ['compile', '--config', config], environment)).toMatchObject({
    code: 0,
    stderr: '',
  })
  expect(readFolder(join(elsewhere, 'copy/generated'))).toEqual(expected)
  rmSync(elsewhere, { recursive: true })
})

describe('what is printed', () => {
  const spoil = () =>
    writeFileSync(
      join(folder, 'gatewright.config.ts'),
      sampleConfig('use(teamLabel), use(teamLabel)'),
    )

  test('diagnostics in JSON are alone on standard output', () => {
    spoil()
    const { code, stdout, stderr } = compile('--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'GW2002' }] })
    expect(stderr).toBe('')
    expect(code).toBe(2)
  })

  test('SARIF and annotations of GitHub name file and line', () => {
    spoil()
    expect(JSON.parse(compile('--format', 'sarif').stdout)).toMatchObject({ version: '2.1.0' })
    expect(compile('--format', 'github').stdout).toMatch(
      /^::error file=gatewright\.config\.ts,line=6/,
    )
  })

  test('no colour goes into pipes unless it is forced', () => {
    spoil()
    expect(compile().stderr).not.toContain('\u001b[')
    const forced = runCommand(folder, ['compile'], { FORCE_COLOR: '1', NO_COLOR: '' })
    expect(forced.stderr).toContain('\u001b[')
    const refused = runCommand(folder, ['compile'], { FORCE_COLOR: '1', NO_COLOR: '1' })
    expect(refused.stderr).not.toContain('\u001b[')
  })

  test('a reader that goes away is no failure', () => {
    const line = `"${process.execPath}" "${BIN}" show team-label | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toBe('# Generated by gatewright from guardrails/team-label.ts; do not edit.\n')
    expect(stderr).toBe('')
  })

  test('what a module prints while it is loaded stays out of the output', () => {
    appendFileSync(
      join(folder, 'guardrails/team-label.ts'),
      "\ndeclare const console: { log(text: string): void }\nconsole.log('hello from a module')\n",
    )
    const config = join(folder, 'gatewright.config.ts')
    const { stdout, code } = compile('--format', 'json', '--config', config)
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [] })
    expect(code).toBe(0)
  })
})

describe('engines', () => {
  const fake = (text: string): string => {
    const path = join(folder, 'fake-engine')
    writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 })
    return path
  }

  test('one of another version is refused', () => {
    const path = fake("echo 'Version: 1.12.0'")
    const { code, stderr, stdout } = runCommand(folder, ['verify', '--kyverno', path])
    expect(stderr).toMatch(/1\.12\.0.*1\.19\.1|1\.19\.1.*1\.12\.0/s)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('a missing one is skipped aloud, and a failure where it is required', () => {
    const environment = {
      PATH: dirname(process.execPath),
      XDG_CACHE_HOME: join(folder, 'no-cache'),
      GATEWRIGHT_KYVERNO: '',
      GATEWRIGHT_GATOR: '',
      GATEWRIGHT_REQUIRE_ENGINES: '',
      CI: '',
    }
    const skipped = runCommand(folder, ['verify'], environment)
    expect(skipped.stderr).toMatch(/skipped: .*Kyverno/)
    expect(skipped.stdout).toContain('skipped')
    expect(skipped.code).toBe(0)
    const required = runCommand(folder, ['verify', '--require-engines'], environment)
    expect(required.code).toBe(4)
    const install = runCommand(folder, ['engines', 'install'], environment)
    expect(install.stderr).toMatch(
      /Go was not found\. Install Go 1\.26\.5 or later, or set GATEWRIGHT_KYVERNO/,
    )
    expect(install.code).toBe(4)
  })

  test('one that answers nothing is a disagreement, never a pass', () => {
    const kyverno = fake("case $1 in version) echo 'Version: 1.19.1';; *) exit 0;; esac")
    const args = ['verify', '--json', '--kyverno', kyverno]
    const { code, stdout } = runCommand(folder, args)
    const { disagreements } = JSON.parse(stdout)
    expect(disagreements.map(({ judge }: { judge: string }) => judge)).toContain('kyverno')
    expect(code).toBe(1)
  })

  test('one that breaks off is a disagreement with its own words', () => {
    const kyverno = fake(
      "case $1 in version) echo 'Version: 1.19.1';; *) echo 'panic: oh' >&2; exit 2;; esac",
    )
    const { code, stdout } = runCommand(folder, ['verify', '--json', '--kyverno', kyverno])
    const { disagreements } = JSON.parse(stdout)
    expect(disagreements[0].reason).toContain('panic: oh')
    expect(code).toBe(1)
  })
})

test('the examples are committed as they compile', () => {
  const config = join(WORKSPACE, 'examples/gatewright.config.ts')
  expect(runCommand(WORKSPACE, ['compile', '--check', '--config', config])).toMatchObject({
    code: 0,
  })
})
