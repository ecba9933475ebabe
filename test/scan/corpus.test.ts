import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileProject } from '@gatewright/frontend'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BIN, runCommand } from '../cli/run-command.ts'
import { WORKSPACE } from '../make-project.ts'
import {
  type ManifestObject,
  type SeededEdits,
  seededEdits,
  selectedNamespace,
} from './seeded-edits.ts'

/** Manifests of real deployments, which are not part of this repository. */
const SHARED = process.env.GATEWRIGHT_SHARED ?? join(WORKSPACE, '../shared')
const CORPUS = join(SHARED, 'corpus')
const isMissing = !existsSync(CORPUS)
if (isMissing) {
  if (process.env.GATEWRIGHT_SHARED !== undefined) throw new Error(`${CORPUS} is missing`)
  console.warn('SKIPPED: the manifests of real deployments are not there (GATEWRIGHT_SHARED)')
}

const CONFIG = join(WORKSPACE, 'examples/gatewright.config.ts')
const SEED = 20261125
/** Denied objects that each guardrail must be asked about: agreeing to allow would mean little. */
const DENIED = 20

const folder = mkdtempSync(join(tmpdir(), 'gatewright-corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))

const objects: ManifestObject[] = []
const edits = new Map<string, SeededEdits>()
/** Namespaces that policies select, for the edited objects to be in. */
const selected = new Map<string, ManifestObject>()

beforeAll(async () => {
  if (isMissing) return
  const distinct = new Set(
    readdirSync(CORPUS)
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .flatMap((file) => readFileSync(join(CORPUS, file), 'utf8').trim().split('\n'))
      .map((line) => JSON.stringify(JSON.parse(line).object)),
  )
  objects.push(...[...distinct].map((text) => JSON.parse(text)))
  write('corpus', objects)
  for (const [name, made] of await editAll()) {
    edits.set(name, made)
    write(join('edits', name), made.edits)
  }
  write('namespaces', [...selected.values()])
})

async function editAll(): Promise<ReadonlyMap<string, SeededEdits>> {
  const { project, close } = await compileProject({ configFile: CONFIG })
  try {
    if (project === undefined) throw new Error('the examples do not compile')
    const made = new Map<string, SeededEdits>()
    for (const use of project.environments[0]?.uses ?? []) {
      const namespace = selectedNamespace(use.policy)
      if (namespace !== undefined) selected.set(use.name, namespace)
      made.set(use.name, await seededEdits(project, use, objects, SEED, DENIED))
    }
    return made
  } finally {
    await close()
  }
}

function write(name: string, all: readonly ManifestObject[]): void {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [index, object] of all.entries())
    writeFileSync(
      join(folder, name, `${String(index).padStart(4, '0')}.json`),
      JSON.stringify(object),
    )
}

test.skipIf(isMissing)('the same seed edits the objects of deployments alike', async () => {
  expect(edits.size).toBeGreaterThan(4)
  expect(await editAll()).toEqual(edits)
})

test.skipIf(isMissing)(
  'the function and every engine say the same of every object of real deployments, edited ones too',
  () => {
    expect(existsSync(BIN)).toBe(true)
    const args = ['scan', folder, '--engines', '--json', '--config', CONFIG]
    const { stdout } = runCommand(WORKSPACE, args, {}, 500_000)
    const found = JSON.parse(stdout)
    expect(found.disagreements).toEqual([])
    expect(found.problems).toEqual([])
    const edited = [...edits.values()].reduce((sum, one) => sum + one.edits.length, 0)
    expect(found.objects).toBe(objects.length + edited + selected.size)
    for (const { name, allow, deny, notMatched } of found.uses) {
      const {
        asFound,
        denied,
        edits: own,
      } = edits.get(name) ?? { asFound: 0, denied: 0, edits: [] }
      expect([name, allow + deny + notMatched]).toEqual([name, found.objects])
      expect(deny).toBeGreaterThanOrEqual(DENIED)
      console.log(
        `${name}: denies ${asFound} objects as found, ${asFound + denied} with ${own.length} edits of its own, ${deny} with the edits of all`,
      )
    }
  },
  510_000,
)
