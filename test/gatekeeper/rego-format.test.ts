import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Artifact, PROFILES } from '@gatewright/backend'
import { resolveEngine, runRegal } from '@gatewright/engines'
import { compileProject } from '@gatewright/frontend'
import { expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { behaviourFiles } from '../behaviour/behaviour-files.ts'
import { BEHAVIOURS } from '../behaviour/behaviours.ts'
import { makeProject } from '../make-project.ts'

const regal = await resolveEngine('regal', {})

test.skipIf(regal.kind !== 'found')(
  'the Rego of every behaviour is as opa fmt leaves it',
  async () => {
    const folder = makeProject(behaviourFiles(BEHAVIOURS))
    try {
      const result = await compileProject({ configFile: join(folder, 'gatewright.config.ts') })
      await result.close()
      const uses = result.project?.environments[0]?.uses ?? []
      expect(uses).toHaveLength(BEHAVIOURS.length)
      const files = uses.map((use) => {
        const { artifacts } = BACKENDS.gatekeeper.emit(use, PROFILES.gatekeeper)
        const { spec } = (artifacts[0] as Artifact).document as unknown as Template
        return [`${use.name}/policy.rego`, spec.targets[0].code[0].source.rego] as const
      })
      const found = await runRegal(regal.kind === 'found' ? regal.path : '', new Map(files), '')
      expect(found.filter(({ title }) => title === 'opa-fmt')).toEqual([])
    } finally {
      rmSync(dirname(folder), { recursive: true })
    }
  },
)

interface Template {
  readonly spec: {
    readonly targets: readonly [
      { readonly code: readonly [{ readonly source: { readonly rego: string } }] },
    ]
  }
}
