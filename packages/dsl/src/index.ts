export { asciiLower } from './ascii-lower.ts'
export {
  canonicalObject,
  type ScalarType,
  type Shape,
  type ShapeMember,
  type ShapeTable,
  shapeKey,
} from './canonical-object.ts'
export { type BoundSuite, type Case, cases, type ManifestObject, type Suite } from './cases.ts'
export {
  type Action,
  type Config,
  defineConfig,
  type Environment,
  type Exemption,
  type OnExisting,
  type TargetName,
  type UsableGuardrail,
  type Use,
  type UseOptions,
  use,
} from './config.ts'
export {
  type CustomKind,
  type CustomKindDefinition,
  customKind,
  type TypedObject,
} from './custom-kind.ts'
export { changed, deepEqual } from './deep-equal.ts'
export { type Duration, duration } from './duration.ts'
export { glob } from './glob.ts'
export {
  type AnyMatcher,
  type CheckContext,
  type Guardrail,
  type GuardrailDefinition,
  type GuardrailSeverity,
  guardrail,
  isGuardrail,
  type ParamsSchema,
} from './guardrail.ts'
export { type ImageRef, imageRef } from './image-ref.ts'
export { type Judgement, judge } from './judge.ts'
export {
  type JudgedRequest,
  type RequestNamespace,
  type RequestUser,
  requestPlace,
} from './judged-request.ts'
export { type KindObject, type KindReference, kinds } from './kinds.ts'
export type * from './kubernetes/index.generated.ts'
export type { KubernetesKinds } from './kubernetes/kinds.generated.ts'
export type { LabelRequirement } from './label-selector.ts'
export { matchLabels } from './match-labels.ts'
export type { MatchedKindInfo, Matcher, MatchOptions, ObjectOf, OperationOf } from './matcher.ts'
export type { NamespaceView } from './namespace-view.ts'
export { type Cidr, cidr, type Ip, ip } from './network.ts'
export type { DefaultOperation, JudgedOperation, StoredOperation } from './operation.ts'
export { matches, PATTERN_KEYWORD, type Pattern, pattern } from './pattern.ts'
export {
  type PodAttachOptions,
  type PodConnections,
  type PodExecOptions,
  type PodPortForwardOptions,
  type PodProxyOptions,
  podConnections,
} from './pod-connections.ts'
export type { AnyContainer, PodView } from './pod-view.ts'
export { type Quantity, quantity } from './quantity.ts'
export type { RequestView, UserView } from './request-view.ts'
export { type Scale, type ScaledKind, scales } from './scales.ts'
export { type Semver, semver } from './semver.ts'
export { servedObject } from './served-object.ts'
export { servedQuantity } from './served-quantity.ts'
export { sorted } from './sorted.ts'
export { unique } from './unique.ts'
export { type Workload, type WorkloadKind, type WorkloadOptions, workloads } from './workloads.ts'
