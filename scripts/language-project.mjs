// Compiles the entries of the language reference by the command that users have.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './files.mjs'
import { importSource } from './import-source.mjs'

/** What the page shows; the other two targets speak the same CEL. */
const TARGETS = ['gatekeeper', 'kubernetes']

/**
 * @param entries of the table, which must all compile
 * @returns by entry, the specs of its ConstraintTemplate and of its ValidatingAdmissionPolicy
 */
export async function compiledEntries(entries) {
  return inProject(entries, (folder) => {
    const { status, diagnostics } = compile(folder)
    if (status !== 0) throw new Error(JSON.stringify(diagnostics, null, 2))
    const specOf = (path) => parse(readFileSync(join(folder, 'generated/test', path), 'utf8')).spec
    return new Map(
      entries.map(({ id }) => [
        id,
        {
          template: specOf(
            `gatekeeper/templates/constrainttemplate-${id.replaceAll('-', '')}.yaml`,
          ),
          policy: specOf(`kubernetes/validatingadmissionpolicy-${id}.yaml`),
        },
      ]),
    )
  })
}

/** @returns by entry, the one diagnostic that refuses it */
export async function refusedEntries(entries) {
  return inProject(entries, (folder) => {
    const { diagnostics } = compile(folder)
    const mistyped = diagnostics.filter((one) => one.code.startsWith('TS'))
    if (mistyped.length > 0) throw new Error(JSON.stringify(mistyped, null, 2))
    return new Map(
      entries.map(({ id, code }) => {
        const own = diagnostics.filter((one) => one.origin?.file === `${id}.ts`)
        const [only, ...others] = own.filter((one) => one.code !== 'GW2008')
        if (only?.code !== code || others.length > 0)
          throw new Error(`${id} does not give ${code} alone:\n${JSON.stringify(own, null, 2)}`)
        return [id, only]
      }),
    )
  })
}

async function inProject(entries, use) {
  const { behaviourFiles } = await importSource('test/behaviour/behaviour-files.ts')
  const files = behaviourFiles(entries.map((entry) => ({ objects: [], ...entry })))
  const folder = mkdtempSync(join(tmpdir(), 'gatewright-language-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(join(ROOT, 'packages/cli'), join(folder, 'node_modules/gatewright'))
    symlinkSync(join(ROOT, 'packages/cli/node_modules/zod'), join(folder, 'node_modules/zod'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    writeFileSync(
      join(folder, 'tsconfig.json'),
      readFileSync(join(ROOT, 'examples/tsconfig.json'), 'utf8'),
    )
    for (const [path, text] of Object.entries(files))
      writeFileSync(
        join(folder, path),
        text.replace(/targets: \[[^\]]*\]/, `targets: ${JSON.stringify(TARGETS)}`),
      )
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Modules have thirty seconds to load, which a machine that is busy with tests may not find at once. */
function compile(folder, attempts = 2) {
  const outcome = compileOnce(folder)
  const isLate = outcome.diagnostics.some(({ code }) => code === 'GW2006')
  return isLate && attempts > 1 ? compile(folder, attempts - 1) : outcome
}

function compileOnce(folder) {
  const args = [
    join(ROOT, 'packages/cli/dist/bin.js'),
    'compile',
    '--format',
    'json',
    '--config',
    join(folder, 'gatewright.config.ts'),
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  try {
    return { status, diagnostics: JSON.parse(stdout).diagnostics }
  } catch {
    throw new Error(`${stdout}\n${stderr}`)
  }
}
