import type { KubeObject } from '@gatewright/engines'

/** What is refused: a ConfigMap with data of this key. */
export const FORBIDDEN = 'forbidden'

const MATCH = {
  resourceRules: [
    { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['configmaps'] },
  ],
}
const EXPRESSION = `!has(object.data) || !('${FORBIDDEN}' in object.data)`

/** One rule for each engine, which only warns, so that one request is answered by all of them. */
export const POLICIES: readonly KubeObject[] = [
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: 'three-engines' },
    spec: {
      matchConstraints: MATCH,
      validations: [{ expression: EXPRESSION, message: 'says Kubernetes' }],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: 'three-engines' },
    spec: { policyName: 'three-engines', validationActions: ['Warn'] },
  },
  {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ValidatingPolicy',
    metadata: { name: 'three-engines' },
    spec: {
      validationActions: ['Warn'],
      matchConstraints: MATCH,
      validations: [{ expression: EXPRESSION, message: 'says Kyverno' }],
    },
  },
  {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    metadata: { name: 'threeengines' },
    spec: {
      crd: { spec: { names: { kind: 'ThreeEngines' } } },
      targets: [
        {
          target: 'admission.k8s.gatekeeper.sh',
          code: [
            {
              engine: 'Rego',
              source: {
                version: 'v1',
                rego: `package threeengines
violation contains {"msg": "says Gatekeeper"} if input.review.object.data.${FORBIDDEN}`,
              },
            },
          ],
        },
      ],
    },
  },
  {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: 'ThreeEngines',
    metadata: { name: 'three-engines' },
    spec: {
      enforcementAction: 'warn',
      match: { kinds: [{ apiGroups: [''], kinds: ['ConfigMap'] }] },
    },
  },
]
