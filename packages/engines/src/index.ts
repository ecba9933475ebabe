export type { EngineAnswer, EngineCase, EngineRow } from './engine-case.ts'
export {
  ENGINE_PINS,
  type EngineName,
  type EnginePin,
  type HarnessName,
  type LiveEngineName,
  type PinnedName,
} from './engine-pin.ts'
export {
  type AdmissionRequest,
  admissionRequest,
  type RequestedResource,
  type RequestInput,
} from './harness/admission-request.ts'
export { customResources, type ResourceTable, resourceKey } from './harness/custom-resources.ts'
export {
  type CelCost,
  Harness,
  type HarnessAnswer,
  type HarnessMeasurement,
  type HarnessProblem,
  type HarnessRequest,
} from './harness/harness.ts'
export { inParallel } from './in-parallel.ts'
export { inTemporaryFolder } from './in-temporary-folder.ts'
export { type InstallOptions, type InstallResult, installEngine } from './install-engine.ts'
export {
  ApiClient,
  type ApiClientOptions,
  type ApiRequest,
  type ApiResponse,
  type Impersonation,
} from './live/api-client.ts'
export type { ClusterPorts } from './live/cluster-plan.ts'
export { type ClusterStatus, clusterStatus } from './live/cluster-status.ts'
export { connectCluster } from './live/connect-cluster.ts'
export { forgetCluster } from './live/forget-cluster.ts'
export { freePorts } from './live/free-ports.ts'
export { gatherLiveEngines } from './live/gather-engines.ts'
export { isKubeObject, type KubeObject, memberOf } from './live/kube-object.ts'
export { KubeObjects, type KubeReference } from './live/kube-objects.ts'
export {
  KUBERNETES_MINORS,
  type KubernetesMinor,
  type LiveCluster,
  type LiveEngines,
  type LiveVersions,
  type StartedCluster,
  type StartOptions,
} from './live/live-cluster.ts'
export { LiveFailure, type LiveFailureKind } from './live/live-failure.ts'
export { LIVE_PINS } from './live/live-pins.ts'
export { type LogTail, logTail } from './live/log-tail.ts'
export { prepareDirectory } from './live/prepare-directory.ts'
export { reasonOf } from './live/reason-of.ts'
export { startCluster } from './live/start-cluster.ts'
export {
  type FoundEngine,
  type ResolvedEngine,
  type ResolveOptions,
  resolveEngine,
} from './resolve-engine.ts'
export { runGator } from './run-gator.ts'
export { runKyverno } from './run-kyverno.ts'
export { type RegalViolation, runRegal } from './run-regal.ts'
