import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TARGETS } from '@gatewright/backend'
import { compileProject } from '@gatewright/frontend'
import { KNOWN_DIFFERENCES, TARGET_ENGINES, verifyProject } from '@gatewright/verify'
import { expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { makeProject } from '../make-project.ts'
import { type Behaviour, configMap } from './behaviour.ts'
import { behaviourFiles } from './behaviour-files.ts'
import { findEngines } from './find-engines.ts'

/** By the id of each known difference, a behaviour on which it shows. */
const SHOWN: Readonly<Record<string, Omit<Behaviour, 'id'>>> = {
  'null-map-read-as-empty': {
    check: `if (deepEqual(object.data, oldObject?.data)) deny('same')
      if (object.data === undefined) deny('no data')`,
    objects: [
      [configMap(undefined), 'same', 'no data'],
      [configMap({})],
      [configMap(null), 'same', 'no data'],
    ],
  },
}

const engines = await findEngines()
const isMissing = TARGETS.some((target) => !engines.has(TARGET_ENGINES[target]))

test('every known difference is shown', () => {
  expect(Object.keys(SHOWN)).toEqual(KNOWN_DIFFERENCES.map(({ id }) => id))
})

test.skipIf(isMissing).each(KNOWN_DIFFERENCES)(
  '$id still differs, and nothing else does',
  async ({ id, targets }) => {
    const behaviour = SHOWN[id]
    if (behaviour === undefined) throw new Error(`${id} is not shown`)
    const folder = makeProject(behaviourFiles([{ id, ...behaviour }]))
    const { project, close } = await compileProject({
      configFile: join(folder, 'gatewright.config.ts'),
    })
    if (project === undefined) throw new Error('the project does not compile')
    const options = { project, targets: TARGETS, backends: BACKENDS, engines }
    const { disagreements, known } = await verifyProject(options)
    expect(disagreements).toEqual([])
    expect(known.map(({ target, difference }) => [target, difference])).toEqual(
      targets.map((target) => [target, id]),
    )
    await close()
    rmSync(dirname(folder), { recursive: true })
  },
  120_000,
)
