import type { ClusterPlan } from './cluster-plan.ts'
import type { ProgramStart } from './guarded-process.ts'
import type { KubeObject } from './kube-object.ts'

/** The namespace of Gatekeeper, which no policy looks into. */
export const GATEKEEPER_NAMESPACE = 'gatekeeper-system'
/** A Namespace with this label is not Gatekeeper's business. */
export const IGNORED = 'admission.gatekeeper.sh/ignore'

/**
 * What Gatekeeper runs as. Its statuses are owned by a Pod, and what is owned by one that is not there the garbage
 * collector deletes as fast as Gatekeeper writes it anew; nothing runs this one.
 */
export const GATEKEEPER_POD: KubeObject = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'gatekeeper', namespace: GATEKEEPER_NAMESPACE },
  spec: { containers: [{ name: 'manager', image: 'gatekeeper' }] },
}

/** Gatekeeper with everything that its chart runs in two Deployments. */
export function gatekeeperProgram({ engines, files, ports }: ClusterPlan): ProgramStart {
  return {
    name: 'gatekeeper',
    path: engines.gatekeeper.path,
    args: [
      `--kubeconfig=${files.kubeconfig}`,
      '--disable-cert-rotation',
      `--cert-dir=${files.tls}`,
      '--host=127.0.0.1',
      `--port=${ports.gatekeeper}`,
      `--health-addr=127.0.0.1:${ports.gatekeeperHealth}`,
      '--operation=webhook',
      '--operation=status',
      // Without it no Constraint can ever be made.
      '--operation=generate',
      '--operation=audit',
      '--audit-interval=5',
      `--api-cache-dir=${files.cache}`,
      '--shutdown-delay=0',
      '--default-create-vap-for-templates=false',
      '--default-create-vap-binding-for-constraints=false',
      // The other way to publish metrics listens on every address.
      '--metrics-backend=opentelemetry',
      '--otlp-endpoint=127.0.0.1:4318',
      '--otlp-metric-interval=24h',
    ],
    environment: { POD_NAMESPACE: GATEKEEPER_NAMESPACE, POD_NAME: GATEKEEPER_POD.metadata.name },
  }
}

/** The subresources that the chart asks about; no policy looks at others. */
const SUBRESOURCES = [
  'pods/ephemeralcontainers',
  'pods/exec',
  'pods/log',
  'pods/eviction',
  'pods/portforward',
  'pods/proxy',
  'pods/attach',
  'pods/binding',
  'pods/resize',
  'deployments/scale',
  'replicasets/scale',
  'statefulsets/scale',
  'replicationcontrollers/scale',
  'services/proxy',
  'nodes/proxy',
  'services/status',
]

/**
 * The webhook of Gatekeeper's chart, with the settings that policies may rely on: every operation, and nothing
 * passes while Gatekeeper does not answer.
 *
 * @param ca - the authority of its certificate, as PEM
 */
export function gatekeeperWebhook({ ports }: ClusterPlan, ca: string): KubeObject {
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: {
      name: 'gatekeeper-validating-webhook-configuration',
      labels: { 'gatekeeper.sh/system': 'yes' },
    },
    webhooks: [
      {
        name: 'validation.gatekeeper.sh',
        admissionReviewVersions: ['v1', 'v1beta1'],
        clientConfig: {
          url: `https://127.0.0.1:${ports.gatekeeper}/v1/admit`,
          caBundle: Buffer.from(ca).toString('base64'),
        },
        failurePolicy: 'Fail',
        matchPolicy: 'Exact',
        namespaceSelector: { matchExpressions: [{ key: IGNORED, operator: 'DoesNotExist' }] },
        rules: [
          {
            apiGroups: ['*'],
            apiVersions: ['*'],
            operations: ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'],
            resources: ['*', ...SUBRESOURCES],
            scope: '*',
          },
        ],
        sideEffects: 'None',
        timeoutSeconds: 10,
      },
    ],
  }
}
