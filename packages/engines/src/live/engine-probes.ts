import type { KubeObject } from './kube-object.ts'

/** A policy that refuses one Lease, which shows that its engine is asked and answers. */
export interface EngineProbe {
  /** The program that judges. */
  readonly program: 'kube-apiserver' | 'kyverno' | 'gatekeeper'
  /** The name of the Lease that is refused, and of the policy. */
  readonly name: string
  /** What it is refused with. */
  readonly message: string
  readonly objects: readonly KubeObject[]
  /** Objects that the engine makes of them, and takes away after them. */
  readonly made: readonly Pick<KubeObject, 'apiVersion' | 'kind' | 'metadata'>[]
}

const GROUP = 'coordination.k8s.io'
const KIND = 'GatewrightProbe'

const nameOf = (engine: string): string => `gatewright-probe-${engine}`
const messageOf = (engine: string): string => `${engine} answers gatewright`

const LEASES = {
  resourceRules: [
    { apiGroups: [GROUP], apiVersions: ['v1'], operations: ['CREATE'], resources: ['leases'] },
  ],
}

const validationsFor = (engine: string): readonly object[] => [
  { expression: `object.metadata.name != '${nameOf(engine)}'`, message: messageOf(engine) },
]

/** A probe for each engine. Leases, since policies of users are hardly ever about them. */
export const ENGINE_PROBES: readonly EngineProbe[] = [
  {
    program: 'kube-apiserver',
    name: nameOf('kubernetes'),
    message: messageOf('kubernetes'),
    objects: [
      {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicy',
        metadata: { name: nameOf('kubernetes') },
        spec: { matchConstraints: LEASES, validations: validationsFor('kubernetes') },
      },
      {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicyBinding',
        metadata: { name: nameOf('kubernetes') },
        spec: { policyName: nameOf('kubernetes'), validationActions: ['Deny'] },
      },
    ],
    made: [],
  },
  {
    program: 'kyverno',
    name: nameOf('kyverno'),
    message: messageOf('kyverno'),
    objects: [
      {
        apiVersion: 'policies.kyverno.io/v1',
        kind: 'ValidatingPolicy',
        metadata: { name: nameOf('kyverno') },
        spec: {
          validationActions: ['Deny'],
          evaluation: { background: { enabled: false } },
          autogen: { podControllers: { controllers: [] } },
          matchConstraints: LEASES,
          validations: validationsFor('kyverno'),
        },
      },
    ],
    made: [],
  },
  {
    program: 'gatekeeper',
    name: nameOf('gatekeeper'),
    message: messageOf('gatekeeper'),
    objects: [
      {
        apiVersion: 'templates.gatekeeper.sh/v1',
        kind: 'ConstraintTemplate',
        metadata: { name: KIND.toLowerCase() },
        spec: {
          crd: { spec: { names: { kind: KIND } } },
          targets: [
            {
              target: 'admission.k8s.gatekeeper.sh',
              code: [{ engine: 'Rego', source: { version: 'v1', rego: rego() } }],
            },
          ],
        },
      },
      {
        apiVersion: 'constraints.gatekeeper.sh/v1beta1',
        kind: KIND,
        metadata: { name: nameOf('gatekeeper') },
        spec: { match: { kinds: [{ apiGroups: [GROUP], kinds: ['Lease'] }] } },
      },
    ],
    made: [
      {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: `${KIND.toLowerCase()}.constraints.gatekeeper.sh` },
      },
    ],
  },
]

function rego(): string {
  return `package gatewright
violation contains {"msg": "${messageOf('gatekeeper')}"} if {
	input.review.object.metadata.name == "${nameOf('gatekeeper')}"
}`
}

/** The Lease that a probe refuses. */
export function probedLease({ name }: EngineProbe): KubeObject {
  return { apiVersion: `${GROUP}/v1`, kind: 'Lease', metadata: { name, namespace: 'default' } }
}
