import type { ClusterPlan } from './cluster-plan.ts'
import type { ProgramStart } from './guarded-process.ts'
import type { KubeObject } from './kube-object.ts'

/** The namespace of Kyverno, which no policy looks into. */
export const KYVERNO_NAMESPACE = 'kyverno'
const ACCOUNT = `system:serviceaccount:${KYVERNO_NAMESPACE}`
/** Reports are checked as this account, which nothing gives roles to where no chart is installed. */
export const REPORTS_ACCOUNT = 'kyverno-reports-controller'

/** Kyverno's admission controller. */
export function kyvernoProgram({ engines, files, ports }: ClusterPlan): ProgramStart {
  return {
    name: 'kyverno',
    path: engines['kyverno-controller'].path,
    args: [
      `--kubeconfig=${files.kubeconfig}`,
      // It registers webhooks by address, and makes its own certificates.
      `--serverIP=127.0.0.1:${ports.kyverno}`,
      '--webhookServerHost=127.0.0.1',
      `--webhookServerPort=${ports.kyverno}`,
      '--caSecretName=kyverno-svc.kyverno.svc.kyverno-tls-ca',
      '--tlsSecretName=kyverno-svc.kyverno.svc.kyverno-tls-pair',
      `--backgroundServiceAccountName=${ACCOUNT}:kyverno-background-controller`,
      `--reportsServiceAccountName=${ACCOUNT}:${REPORTS_ACCOUNT}`,
      '--disableLogColor',
      '--disableMetrics=true',
      // They are served even so.
      '--metricsHost=127.0.0.1',
      `--metricsPort=${ports.kyvernoMetrics}`,
      '--controllerRuntimeMetricsAddress=0',
      // Several objects for each request, which the audit of Gatekeeper lists: they would take most of the time.
      '--omitEvents=PolicyApplied,PolicySkipped,PolicyViolation',
      // The controller that would make reports of what is written for it does not run.
      '--admissionReports=false',
      '--enablePolicyException',
      '--exceptionNamespace=*',
    ],
    environment: {
      KYVERNO_NAMESPACE,
      KYVERNO_SERVICEACCOUNT_NAME: 'kyverno-admission-controller',
      KYVERNO_ROLE_NAME: 'kyverno:admission-controller',
      KYVERNO_DEPLOYMENT: 'kyverno-admission-controller',
      KYVERNO_POD_NAME: 'kyverno-admission-controller',
      KYVERNO_SVC: 'kyverno-svc',
      INIT_CONFIG: 'kyverno',
      METRICS_CONFIG: 'kyverno-metrics',
    },
  }
}

/** What the settings of the chart keep from Kyverno is judged here: nodes, kube-system, and every kind. */
const CONFIGURATION = {
  excludeGroups: '',
  resourceFilters: `[*/*,${KYVERNO_NAMESPACE},*]`,
  webhooks: JSON.stringify({
    namespaceSelector: {
      matchExpressions: [
        { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: [KYVERNO_NAMESPACE] },
      ],
    },
  }),
}

/** The objects of Kyverno's release that a controller outside of the cluster needs, with settings of ours. */
export function kyvernoObjects(manifests: readonly KubeObject[]): readonly KubeObject[] {
  return manifests
    .filter(({ kind }) => kind !== 'Deployment' && kind !== 'Service')
    .map((object) =>
      object.kind === 'ConfigMap' && object.metadata.name === 'kyverno'
        ? { ...object, data: { ...dataOf(object), ...CONFIGURATION } }
        : object,
    )
}

function dataOf({ data }: KubeObject): object {
  return typeof data === 'object' && data !== null ? data : {}
}
