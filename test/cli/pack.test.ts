import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { WORKSPACE } from '../make-project.ts'
import { readFolder } from './read-folder.ts'
import { sampleFiles } from './sample-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'gatewright-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(cwd: string, command: string, ...args: readonly string[]): string {
  // What the outer npm sets would steer the inner one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^npm_(package|lifecycle|command|config_(?!registry|userconfig|cache|.*proxy|cafile))/.test(
          name,
        ),
    ),
  )
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  return stdout
}

test('the packed command, installed by npm in an empty folder, compiles a guardrail', {
  timeout: 300_000,
}, () => {
  const { packageManager } = JSON.parse(readFileSync(join(WORKSPACE, 'package.json'), 'utf8'))
  run(
    join(WORKSPACE, 'packages/cli'),
    'npx',
    '--yes',
    packageManager,
    'pack',
    '--pack-destination',
    folder,
  )
  const [tarball = ''] = readdirSync(folder)
  const packed = run(folder, 'tar', '-tzf', tarball).split('\n')
  expect(
    packed.filter(
      (file) => !/^package\/(dist\/|package\.json$|README\.md$|LICENSE$|$)|^$/.test(file),
    ),
  ).toEqual([])
  expect(packed).toContain('package/dist/diagnostics/GW1001.md')
  expect(run(folder, 'tar', '-xzOf', tarball, 'package/package.json')).not.toMatch(
    /"(dependencies|peerDependencies)"[^}]*(workspace|catalog):/,
  )

  const project = join(folder, 'project')
  const files = {
    'package.json': JSON.stringify({
      name: 'policies',
      private: true,
      type: 'module',
      scripts: { compile: 'gatewright compile', types: 'tsc --noEmit' },
    }),
    'tsconfig.json': readmeTsconfig(),
    ...sampleFiles(),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  run(
    project,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--save-dev',
    join(folder, tarball),
    'zod',
  )
  run(project, 'npm', 'run', 'compile')
  run(project, 'npm', 'run', 'types')
  expect(run(project, 'npx', 'gatewright', 'explain', 'GW1001')).toMatch(/^# GW1001: /)
  expect(Object.keys(readFolder(join(project, 'generated')))).toEqual([
    'staging/gatekeeper/constraints/kustomization.yaml',
    'staging/gatekeeper/constraints/teamlabel-team-label.yaml',
    'staging/gatekeeper/templates/constrainttemplate-teamlabel.yaml',
    'staging/gatekeeper/templates/kustomization.yaml',
    'staging/kubernetes/kustomization.yaml',
    'staging/kubernetes/validatingadmissionpolicy-team-label.yaml',
    'staging/kubernetes/validatingadmissionpolicybinding-team-label.yaml',
    'staging/kyverno/kustomization.yaml',
    'staging/kyverno/validatingpolicy-team-label.yaml',
    'staging/pages/team-label.md',
    'staging/settings/gatekeeper-values.yaml',
    'staging/settings/kyverno-values.yaml',
  ])
})

/** The tsconfig.json that the README tells users to have. */
function readmeTsconfig(): string {
  const readme = readFileSync(join(WORKSPACE, 'README.md'), 'utf8')
  return /```json\n(\{\n {2}"compilerOptions"[\s\S]*?)```/.exec(readme)?.[1] ?? ''
}
