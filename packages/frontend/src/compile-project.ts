import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Diagnostic, Origin } from '@gatewright/diagnostics'
import type { OnExisting } from '@gatewright/dsl'
import type { Json, JsonObject, PolicyNode } from '@gatewright/ir'
import { checkMatch } from './check-match.ts'
import type {
  CompiledEnvironment,
  CompiledProject,
  CompiledSuite,
  CompileResult,
  Timings,
} from './compiled-project.ts'
import { frontendDiagnostics } from './diagnostics.ts'
import { PolicySettings } from './existing/policy-settings.ts'
import { findCases } from './find-cases.ts'
import { bundleProject } from './load/bundle-project.ts'
import { GuestHost, type GuestResult } from './load/guest-host.ts'
import type { GuestGuardrail, GuestParams, GuestProject, Site } from './load/guest-protocol.ts'
import { loadFailure } from './load/load-failure.ts'
import { findCheck, findMember } from './lower/find-check.ts'
import { lowerCheck } from './lower/lower-check.ts'
import type { CaptureLookup, FunctionLike } from './lower/lowering-context.ts'
import { schemaProblems, valueProblems } from './parameter-schema.ts'
import { servedSuite } from './served-suite.ts'
import { ShapeTables } from './shape-tables.ts'
import { createProgram } from './ts/create-program.ts'
import { projectPath, rangeOrigin, startOf } from './ts/source-origin.ts'
import { projectFiles, typeDiagnostics } from './ts/type-diagnostics.ts'
import { ts } from './ts/typescript.ts'
import { typesSchema } from './types-schema.ts'

/** How a project is compiled. */
export interface CompileOptions {
  /** Absolute path of `gatewright.config.ts`. */
  readonly configFile: string
  /** Milliseconds that loading the project's modules may take; default 30,000. */
  readonly loadLimit?: number
  /** True for files whose types were checked before: TypeScript is asked about what is lowered alone. */
  readonly isTypeChecked?: boolean
}

const DNS_LABEL = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Loads, type-checks and lowers a configuration with its guardrails and cases. Whatever an author
 * can get wrong is in `diagnostics`; the project's own code runs in a worker only.
 */
export async function compileProject(options: CompileOptions): Promise<CompileResult> {
  const { configFile, loadLimit = 30_000, isTypeChecked = false } = options
  const root = dirname(configFile)
  const clock = stopwatch()
  const failed = (diagnostics: readonly Diagnostic[]): CompileResult => ({
    project: undefined,
    diagnostics,
    source: (file) => ts.sys.readFile(`${root}/${file}`),
    timings: clock.timings,
    close: async () => {},
  })
  if (!existsSync(configFile))
    return failed([frontendDiagnostics.GW2007({ path: projectPath(process.cwd(), configFile) })])

  const caseFiles = findCases(root)
  const bundle = await bundleProject(root, configFile, caseFiles)
  const host = 'code' in bundle ? await GuestHost.start(bundle.code, loadLimit) : undefined
  // The worker runs the modules while TypeScript checks them here.
  const loading = host?.load()
  clock.lap('load')
  const { program, diagnostics: optionDiagnostics } = createProgram(root, [
    configFile,
    ...caseFiles,
  ])
  clock.lap('program')
  const typeErrors = isTypeChecked ? [] : [...optionDiagnostics, ...typeDiagnostics(program, root)]
  clock.lap('check')

  const loaded = await loading
  const loadErrors =
    'diagnostics' in bundle ? bundle.diagnostics : loadDiagnostics(loaded, root, loadLimit)
  // A syntax or type error explains itself better than what it makes the modules do.
  const early = typeErrors.length > 0 ? typeErrors : loadErrors
  if (early.length > 0 || loaded?.kind !== 'loaded' || host === undefined || !('files' in bundle)) {
    await host?.close()
    return failed(early)
  }

  const assembled = assemble(program, root, bundle.files, caseFiles, loaded)
  clock.lap('lower')
  const { shapes, guardrailOf } = assembled
  const hasErrors = assembled.diagnostics.some(({ severity }) => severity === 'error')
  const project: CompiledProject = {
    root,
    output: loaded.output ?? 'generated',
    environments: assembled.environments,
    suites: assembled.suites.map((suite) =>
      servedSuite(suite, () => shapes.of(guardrailOf(suite.policy))),
    ),
    source: (file) => ts.sys.readFile(`${root}/${file}`),
    shapes: (policy) => shapes.of(guardrailOf(policy)),
    judge: async (policy, request, params) => {
      const guardrail = guardrailOf(policy)
      const { onExisting } = policy
      const own = shapes.of(guardrail)
      const answer = await host.judge({ guardrail, request, params, shapes: own, onExisting })
      return 'thrown' in answer ? { thrown: answer.thrown } : { messages: answer.messages }
    },
  }
  return {
    project: hasErrors ? undefined : project,
    diagnostics: assembled.diagnostics,
    source: project.source,
    timings: clock.timings,
    close: () => host.close(),
  }
}

function loadDiagnostics(
  loaded: GuestResult | undefined,
  root: string,
  limit: number,
): readonly Diagnostic[] {
  if (loaded?.kind === 'timeout') return [frontendDiagnostics.GW2006({ seconds: limit / 1000 })]
  if (loaded?.kind === 'failed') return [loadFailure(loaded, root)]
  return []
}

interface Assembled {
  /** The index of the guardrail that a policy of a use or a suite is made of. */
  readonly guardrailOf: (policy: PolicyNode) => number
  readonly shapes: ShapeTables
  readonly environments: readonly CompiledEnvironment[]
  readonly suites: readonly CompiledSuite[]
  readonly diagnostics: readonly Diagnostic[]
}

function assemble(
  program: ts.Program,
  root: string,
  files: readonly string[],
  caseFiles: readonly string[],
  loaded: GuestProject,
): Assembled {
  const diagnostics: Diagnostic[] = []
  const sources = new Map(projectFiles(program).map((file) => [file.fileName, file]))
  const originAt = (site: Site | undefined): Origin | undefined => {
    const source = site === undefined ? undefined : sources.get(normalise(files[site.file] ?? ''))
    if (site === undefined || source === undefined) return undefined
    return rangeOrigin(root, source, site.start, site.end)
  }
  for (const { path, problem, site } of loaded.issues)
    diagnostics.push(
      frontendDiagnostics.GW2004({ path, problem }, { origin: originAt(site ?? loaded.site) }),
    )

  for (const index of loaded.strayCases)
    diagnostics.push(
      frontendDiagnostics.GW2004(
        { path: '', problem: 'the default export of a cases file is not what `cases(…)` returned' },
        { origin: startOf(projectPath(root, caseFiles[index] ?? '')) },
      ),
    )

  const lowered = loaded.guardrails.map((guardrail) =>
    lowerGuardrail(program, root, files, loaded, guardrail, originAt(guardrail.site)),
  )
  for (const { diagnostics: found } of lowered) diagnostics.push(...found)
  const shapes = new ShapeTables(program.getTypeChecker(), lowered)
  const policies = lowered.map(({ policy }, guardrail) => {
    if (!loaded.checkTypes) return policy
    return { ...policy, types: typesSchema(shapes.of(guardrail), policy) }
  })
  const settings = new PolicySettings(policies)
  const guardrailOf: Assembled['guardrailOf'] = (policy) => settings.guardrailOf(policy)
  const policyOf = (
    { guardrail, onExisting }: { readonly guardrail: number; readonly onExisting: OnExisting },
    origin: Origin | undefined,
  ): PolicyNode => {
    const { policy, problem } = settings.policyOf(guardrail, onExisting)
    if (problem !== undefined)
      diagnostics.push(frontendDiagnostics.GW2013({ id: policy.id, why: problem }, { origin }))
    return policy
  }

  const params = (
    use: { params: GuestParams; guardrail: number },
    origin: Origin | undefined,
  ): JsonObject => {
    const policy = policies[use.guardrail] as PolicyNode
    const issues =
      'issues' in use.params
        ? use.params.issues
        : valueProblems(policy.parameters ?? {}, use.params.value)
    for (const { path, problem } of issues)
      diagnostics.push(frontendDiagnostics.GW2003({ id: policy.id, path, problem }, { origin }))
    return 'value' in use.params ? use.params.value : {}
  }

  const environments = loaded.environments.map((environment) => {
    const names = new Map<string, Origin | undefined>()
    const uses = environment.uses.map((use) => {
      const origin = originAt(use.site)
      if (names.has(use.name)) {
        const first = names.get(use.name)
        const related = first === undefined ? [] : [{ message: 'the first is here', origin: first }]
        diagnostics.push(
          frontendDiagnostics.GW2002(
            { name: use.name, environment: environment.name },
            { origin, related },
          ),
        )
      }
      names.set(use.name, names.get(use.name) ?? origin)
      const policy = policyOf(use, origin)
      if (use.name !== policy.id && !DNS_LABEL.test(use.name))
        diagnostics.push(frontendDiagnostics.GW2001({ id: use.name, what: 'name' }, { origin }))
      return {
        name: use.name,
        policy,
        params: params(use, origin),
        action: use.action,
        exemptNamespaces: use.exemptNamespaces,
      }
    })
    return { name: environment.name, targets: environment.targets, uses }
  })
  const suites = loaded.suites.map((suite) => ({
    policy: policyOf(suite, originAt(suite.site)),
    params: params(suite, originAt(suite.site)),
    cases: suite.cases,
  }))
  diagnostics.push(...caseWarnings(environments, suites, guardrailOf))
  return { guardrailOf, shapes, environments, suites, diagnostics }
}

function lowerGuardrail(
  program: ts.Program,
  root: string,
  files: readonly string[],
  loaded: GuestProject,
  guardrail: GuestGuardrail,
  origin: Origin | undefined,
): {
  readonly policy: PolicyNode
  readonly check: FunctionLike | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const checker = program.getTypeChecker()
  const { site } = guardrail
  const source = site === undefined ? undefined : program.getSourceFile(files[site.file] ?? '')
  if (!DNS_LABEL.test(guardrail.id)) {
    const id = source && site && findMember(source, site.start, site.end, 'id')
    const place =
      id === undefined ? origin : rangeOrigin(root, id.getSourceFile(), id.getStart(), id.end)
    diagnostics.push(
      frontendDiagnostics.GW2001({ id: guardrail.id, what: 'id' }, { origin: place }),
    )
  }
  const parameters = schemaOf(guardrail, origin, diagnostics)
  const on = source && site && findMember(source, site.start, site.end, 'on')
  diagnostics.push(
    ...checkMatch(
      guardrail.match,
      on === undefined ? origin : rangeOrigin(root, on.getSourceFile(), on.getStart(), on.end),
    ),
  )
  const check =
    source === undefined || site === undefined
      ? undefined
      : findCheck(checker, source, site.start, site.end)
  const policy: PolicyNode = {
    id: guardrail.id,
    title: guardrail.title,
    description: guardrail.description,
    severity: guardrail.severity,
    category: guardrail.category,
    match: guardrail.match,
    parameters,
    body: [],
    onExisting: 'deny',
    origin: origin ?? startOf(''),
  }
  if (check === undefined) {
    diagnostics.push(frontendDiagnostics.GW1009({}, { origin }))
    return { policy, check, diagnostics }
  }
  const lowered = lowerCheck({
    checker,
    root,
    check,
    kinds: guardrail.match.kinds.map(({ kind }) => kind),
    ofCluster: guardrail.match.kinds
      .filter(({ namespaced }) => !namespaced)
      .map(({ kind }) => kind),
    operations: guardrail.match.operations,
    captured: captureLookup(files, loaded, guardrail),
  })
  return {
    policy: { ...policy, body: lowered.body },
    check,
    diagnostics: [...diagnostics, ...lowered.diagnostics],
  }
}

function schemaOf(
  guardrail: GuestGuardrail,
  origin: Origin | undefined,
  diagnostics: Diagnostic[],
): JsonObject | undefined {
  const { schema } = guardrail
  if (schema === undefined) return undefined
  const problems = 'problem' in schema ? [schema.problem] : schemaProblems(schema.json)
  for (const problem of problems)
    diagnostics.push(frontendDiagnostics.GW2010({ problem }, { origin }))
  return 'json' in schema ? schema.json : undefined
}

/** Values of captured variables: those of enclosing functions first, then those of modules. */
function captureLookup(
  files: readonly string[],
  loaded: GuestProject,
  guardrail: GuestGuardrail,
): CaptureLookup {
  const byFile = new Map(files.map((file, index) => [normalise(file), index]))
  return (declaration, name): { json: Json } | { problem: string } => {
    const file = declaration.getSourceFile()
    if (file.isDeclarationFile) return { problem: 'it comes from an installed package' }
    if (isMutable(declaration)) return { problem: 'it can be assigned again; use const' }
    const isTopLevel = ts.findAncestor(declaration.parent, ts.isFunctionLike) === undefined
    const index = byFile.get(file.fileName)
    const scope = isTopLevel ? loaded.modules[index ?? -1] : guardrail.captures
    const own = declaredName(declaration) ?? name
    return scope?.[own] ?? { problem: 'its value is not known when the project is loaded' }
  }
}

function declaredName(declaration: ts.Declaration): string | undefined {
  const name = ts.getNameOfDeclaration(declaration)
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined
}

function isMutable(declaration: ts.Declaration): boolean {
  const variable = ts.findAncestor(declaration, ts.isVariableDeclaration)
  if (variable === undefined || !ts.isVariableDeclarationList(variable.parent)) return false
  return (variable.parent.flags & ts.NodeFlags.Const) === 0
}

function caseWarnings(
  environments: readonly CompiledEnvironment[],
  suites: readonly CompiledSuite[],
  guardrailOf: Assembled['guardrailOf'],
): readonly Diagnostic[] {
  // Cases of either setting say what the guardrail does.
  const used = new Map(
    environments.flatMap(({ uses }) => uses.map(({ policy }) => [guardrailOf(policy), policy])),
  )
  return [...used].flatMap(([guardrail, policy]) => {
    const cases = suites
      .filter((suite) => guardrailOf(suite.policy) === guardrail)
      .flatMap((suite) => suite.cases)
    const missing = (['allow', 'deny'] as const).filter(
      (verdict) => !cases.some(({ expect }) => expect === verdict),
    )
    if (missing.length === 0) return []
    const what =
      cases.length === 0
        ? `${policy.id} has no cases`
        : `${policy.id} has no case that expects ${missing[0]}`
    return [frontendDiagnostics.GW2008({ what }, { origin: policy.origin })]
  })
}

/** TypeScript names files with `/` on every system. */
function normalise(file: string): string {
  return file.replaceAll('\\', '/')
}

function stopwatch(): { readonly timings: Timings; lap(name: keyof Timings): void } {
  const timings = { load: 0, program: 0, check: 0, lower: 0 }
  let last = performance.now()
  return {
    timings,
    lap(name) {
      const now = performance.now()
      timings[name] += now - last
      last = now
    },
  }
}
