import { join } from 'node:path'
import { type Artifact, PROFILES } from '@gatewright/backend'
import { resolveEngine, runRegal } from '@gatewright/engines'
import { compileProject } from '@gatewright/frontend'
import { expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { WORKSPACE } from '../make-project.ts'

const regal = await resolveEngine('regal', {})

interface Template {
  readonly spec: {
    readonly targets: readonly [
      { readonly code: readonly [{ readonly source: { readonly rego: string } }] },
    ]
  }
}

test.skipIf(regal.kind !== 'found')('the Rego of the pack is as opa fmt leaves it', async () => {
  const configFile = join(WORKSPACE, 'packages/guardrails/gatewright.config.ts')
  const { project, close } = await compileProject({ configFile })
  await close()
  const files = (project?.environments[0]?.uses ?? []).map((use) => {
    const { artifacts } = BACKENDS.gatekeeper.emit(use, PROFILES.gatekeeper)
    const { spec } = (artifacts[0] as Artifact).document as unknown as Template
    return [`${use.name}/policy.rego`, spec.targets[0].code[0].source.rego] as const
  })
  expect(files.length).toBeGreaterThanOrEqual(15)
  const binary = regal.kind === 'found' ? regal.path : ''
  const found = await runRegal(binary, new Map(files), '')
  expect(found.filter(({ title }) => title === 'opa-fmt')).toEqual([])
})
