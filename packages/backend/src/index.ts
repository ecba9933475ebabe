export type {
  Artifact,
  Backend,
  DocumentComment,
  Emission,
  EnforcementAction,
  PolicyUse,
} from './backend.ts'
export { backendDiagnostics } from './diagnostics.ts'
export type { EmitRewrite } from './emit-rewrite.ts'
export type { Capability, EngineProfile } from './engine-profile.ts'
export { type Installation, type RequiredSetting, settingAt } from './installation.ts'
export { nativeSelector } from './native-selector.ts'
export { PROFILES } from './profiles.ts'
export { TARGETS, type Target } from './target.ts'
export { validateDocument } from './validate/validate-document.ts'
export { serializeDocument } from './yaml/serialize-document.ts'
