export { builtInKind, matchedKind } from './case-object.ts'
export { type FuzzFinding, type FuzzReport, fuzzProject } from './fuzz/fuzz-project.ts'
export { TARGET_HARNESSES } from './judge-by-harness.ts'
export { TARGET_ENGINES } from './judge-by-target.ts'
export type { EquivalentMutants } from './mutants/equivalent-mutants.ts'
export type { Fate, MissingCase, MutantOutcome, MutantReport } from './mutants/mutant-report.ts'
export { type MutateOptions, mutateProject } from './mutants/mutate-project.ts'
export type {
  Agreement,
  Disagreement,
  GuardrailVerification,
  Judge,
  Verification,
} from './verification.ts'
export { type VerifyOptions, verifyProject } from './verify-project.ts'
