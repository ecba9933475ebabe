import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Capability, type EngineProfile, PROFILES, TARGETS } from '@gatewright/backend'
import { compileProject } from '@gatewright/frontend'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BACKENDS } from '../../packages/cli/src/backends.ts'
import { behaviourFiles } from '../behaviour/behaviour-files.ts'
import { DOMAIN_VALUES } from '../behaviour/behaviours/domain-values.ts'
import { makeProject } from '../make-project.ts'

/** The domain values that an engine may lack, and behaviours that need them. */
const NEEDS: Readonly<Partial<Record<Capability, readonly string[]>>> = {
  'cel.network': ['ip-addresses', 'networks', 'equal-addresses', 'networks-in-networks'],
  'cel.semver': ['ordered-versions'],
}

const folder = makeProject(behaviourFiles(DOMAIN_VALUES))
afterAll(() => rmSync(dirname(folder), { recursive: true }))
let project: Awaited<ReturnType<typeof compileProject>>['project']

beforeAll(async () => {
  const result = await compileProject({ configFile: join(folder, 'gatewright.config.ts') })
  await result.close()
  project = result.project
})

const rows = Object.entries(NEEDS).flatMap(([capability, ids]) =>
  ids.map((id) => [id, capability as Capability] as const),
)

test.each(rows)(
  '%s is refused where an engine lacks %s, and not where it has it',
  (id, capability) => {
    const use = project?.environments[0]?.uses.find(({ name }) => name === id)
    if (use === undefined) throw new Error(`${id} does not compile`)
    for (const target of TARGETS.filter((one) => one !== 'gatekeeper')) {
      const profile = PROFILES[target]
      const lacking: EngineProfile = {
        ...profile,
        capabilities: { ...profile.capabilities, [capability]: false },
      }
      expect(BACKENDS[target].emit(use, profile).diagnostics).toEqual([])
      const { artifacts, diagnostics } = BACKENDS[target].emit(use, lacking)
      expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(['GW3001'])
      expect(artifacts).toEqual([])
    }
  },
)
