import { PROFILES, TARGETS, validateDocument } from '@gatewright/backend'
import { BACKENDS } from '../../../packages/cli/src/backends.ts'
import { denyWhatIsNew } from '../../../packages/frontend/src/existing/deny-what-is-new.ts'
import { type Block, evaluateBlock, type PolicyNode } from '../../../packages/ir/src/index.ts'

const ORIGIN = { file: 'mutant.ts', start: 0, end: 0, line: 1, column: 1 }

const SUBJECTS = [
  { object: { apiVersion: 'v1', kind: 'Pod' } },
  {
    object: {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'web', namespace: 'shop', labels: { a: 'x', b: '' } },
      spec: { containers: [{ name: 'app', image: 'nginx:1' }, { name: 'side' }] },
      data: { a: 'x', b: 'y' },
    },
    request: { operation: 'CREATE', name: 'web', namespace: 'shop', userGroups: ['a'] },
  },
]

/**
 * Takes what was lowered to the evaluator and to every back end, also where what was there before may
 * stay. @throws where one of them cannot go on
 */
export function emitLowered(body: Block): void {
  const policy: PolicyNode = {
    id: 'mutant',
    title: 'A mutant',
    description: 'What is left of a guardrail.',
    severity: 'low',
    category: 'Mutants',
    match: {
      kinds: [
        {
          group: '',
          version: 'v1',
          kind: 'Pod',
          resource: 'pods',
          namespaced: true,
          subresources: [''],
        },
      ],
      operations: ['CREATE', 'UPDATE'],
    },
    parameters: undefined,
    body,
    onExisting: 'deny',
    origin: ORIGIN,
  }
  emitPolicy(policy)
  emitPolicy(denyWhatIsNew(policy))
}

function emitPolicy(policy: PolicyNode): void {
  for (const subject of SUBJECTS) evaluateBlock(policy.body, subject, {})
  const use = {
    name: 'mutant',
    policy,
    params: {},
    action: 'enforce',
    exemptNamespaces: [],
  } as const
  for (const target of TARGETS)
    for (const { path, document } of BACKENDS[target].emit(use, PROFILES[target]).artifacts) {
      const problems = validateDocument(document)
      if (problems.length > 0)
        throw new Error(`${target}/${path} is not valid: ${problems.join('; ')}`)
    }
}
