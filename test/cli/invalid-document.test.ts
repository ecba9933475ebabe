import { expect, test, vi } from 'vitest'
import { emitTree } from '../../packages/cli/src/project/emit-tree.ts'

const document = {
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingAdmissionPolicyBinding',
  metadata: { name: 'registries' },
  spec: { policyName: 'registries', validationActions: ['deny'] },
}

vi.mock('../../packages/cli/src/backends.ts', () => ({
  BACKENDS: {
    kubernetes: {
      emit: () => ({
        artifacts: [{ path: 'binding-registries.yaml', document, comments: [] }],
        diagnostics: [],
      }),
    },
  },
}))

test('a document that its API server would refuse is never written', () => {
  const use = { name: 'registries', policy: { id: 'registries', origin: { file: 'a.ts' } } }
  const environments = [{ name: 'staging', targets: ['kubernetes'], uses: [use] }]
  const project = { environments } as unknown as Parameters<typeof emitTree>[0]
  expect(() => emitTree(project)).toThrow(
    /kubernetes\/binding-registries\.yaml is not valid:\n\/spec\/validationActions\/0 must be equal to/,
  )
})
