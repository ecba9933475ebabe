import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import {
  type Action,
  type Config,
  defineConfig,
  type Environment,
  type Exemption,
  guardrail,
  kinds,
  type TargetName,
  type UsableGuardrail,
  type Use,
  type UseOptions,
  use,
  workloads,
} from './index.ts'

const plain = guardrail({ id: 'plain', title: 'Plain', on: kinds('Secret'), check: () => {} })
const schema = z.object({ label: z.string(), most: z.number().int().default(3) })
const labelled = guardrail({
  id: 'labelled',
  title: 'Labelled',
  on: kinds('ConfigMap'),
  params: schema,
  check: () => {},
})

test('a use has the parameters of its guardrail', () => {
  expectTypeOf(use(plain)).toEqualTypeOf<Use>()
  use(labelled, { name: 'other', params: { label: 'team' }, action: 'enforce' })
  expectTypeOf<UseOptions<typeof schema>['params']>().toEqualTypeOf<
    { label: string; most?: number | undefined } | undefined
  >()
  // @ts-expect-error: a parameter without a default is missing
  use(labelled, { params: {} })
  // @ts-expect-error: a parameter of another type
  use(labelled, { params: { label: 1 } })
  // @ts-expect-error: no such parameter
  use(labelled, { params: { label: 'team', labels: [] } })
  // @ts-expect-error: no such action
  use(plain, { action: 'block' })
  // @ts-expect-error: namespaces are a list
  use(plain, { exempt: { namespaces: 'kube-*' } })
  // @ts-expect-error: no such option
  use(plain, { exemptions: {} })
})

test('guardrails of several kinds are put to use at once', () => {
  const pods = guardrail({ id: 'pods', title: 'Pods', on: workloads(), check: () => {} })
  expectTypeOf([plain, labelled, pods].map((one) => use(one))).toEqualTypeOf<Use[]>()
  expectTypeOf(pods).toExtend<UsableGuardrail<z.ZodObject<Record<never, never>>>>()
})

test('a configuration has environments with targets and uses', () => {
  const config = defineConfig({
    output: 'policies',
    checkTypes: true,
    environments: { staging: { targets: ['kyverno', 'gatekeeper'], guardrails: [use(plain)] } },
  })
  expectTypeOf(config).toEqualTypeOf<Config>()
  expectTypeOf<Config['environments'][string]>().toEqualTypeOf<Environment>()
  expectTypeOf<TargetName>().toEqualTypeOf<
    'kyverno' | 'kyverno-legacy' | 'gatekeeper' | 'kubernetes'
  >()
  expectTypeOf<Action>().toEqualTypeOf<'audit' | 'warn' | 'enforce'>()
  expectTypeOf<Exemption>().toEqualTypeOf<{ readonly namespaces?: readonly string[] }>()
  // @ts-expect-error: no text is a yes
  defineConfig({ checkTypes: 'yes', environments: {} })
  // @ts-expect-error: no such target
  defineConfig({ environments: { staging: { targets: ['opa'], guardrails: [] } } })
  // @ts-expect-error: a guardrail is put to use first
  defineConfig({ environments: { staging: { targets: [], guardrails: [plain] } } })
  // @ts-expect-error: an environment has targets
  defineConfig({ environments: { staging: { guardrails: [] } } })
})
