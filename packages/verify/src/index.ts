export { type BenchOptions, benchProject } from './bench/bench-project.ts'
export type {
  BenchProblem,
  BenchReport,
  BenchRow,
  Measurement,
  PolicyBench,
} from './bench/bench-report.ts'
export { isOverLimit } from './bench/is-over-limit.ts'
export { policyDocuments } from './bench/policy-documents.ts'
export { engineRequest } from './engine-request.ts'
export { isMatched } from './expected-answer.ts'
export { type FuzzFinding, type FuzzReport, fuzzProject } from './fuzz/fuzz-project.ts'
export { fuzzWrongTypes, type WrongTypeVerdict } from './fuzz/fuzz-wrong-types.ts'
export { TARGET_HARNESSES } from './judge-by-harness.ts'
export { TARGET_ENGINES } from './judge-by-target.ts'
export { KNOWN_DIFFERENCES } from './known-differences.ts'
export { isFaultless, type LiveGuardrail, type LiveVerification } from './live/live-verification.ts'
export { type LiveOptions, type LiveTree, verifyLive } from './live/verify-live.ts'
export { matchedKind, resourceOf } from './matched-kind.ts'
export type { EquivalentMutants } from './mutants/equivalent-mutants.ts'
export type { Fate, MissingCase, MutantOutcome, MutantReport } from './mutants/mutant-report.ts'
export { type MutateOptions, mutateProject } from './mutants/mutate-project.ts'
export type { CompileFiles } from './programs/compile-programs.ts'
export { possiblePairs } from './programs/construct-pairs.ts'
export {
  fuzzPrograms,
  type ProgramFuzzOptions,
  type ProgramFuzzReport,
} from './programs/fuzz-programs.ts'
export { renderBehaviour } from './programs/render-behaviour.ts'
export type { ProgramFinding } from './programs/shrink-finding.ts'
export { servedRequest } from './served-request.ts'
export type {
  Agreement,
  Disagreement,
  GuardrailVerification,
  Judge,
  Verification,
} from './verification.ts'
export { type VerifyOptions, verifyProject } from './verify-project.ts'
