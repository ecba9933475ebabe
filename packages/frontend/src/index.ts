export { type CompileOptions, compileProject } from './compile-project.ts'
export type {
  CompiledCase,
  CompiledEnvironment,
  CompiledProject,
  CompiledSuite,
  CompiledUse,
  CompileResult,
  NodeAnswer,
  Timings,
} from './compiled-project.ts'
