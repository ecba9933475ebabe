// Runs in a worker thread: the only place where a project's own code is executed.
import { parentPort, workerData } from 'node:worker_threads'
import {
  type BoundSuite,
  type Case,
  type Config,
  type Guardrail,
  isGuardrail,
  type JudgedRequest,
  judge,
  type OnExisting,
  type ShapeTable,
} from '@gatewright/dsl'
import type { Json, JsonObject } from '@gatewright/ir'
import { z } from 'zod'
import { CONFIG_SCHEMA } from './config-schema.ts'
import type {
  Captured,
  Captures,
  GuestGuardrail,
  GuestParams,
  GuestProject,
  GuestSuite,
  GuestUse,
  JudgeAnswer,
  JudgeRequest,
  Site,
} from './guest-protocol.ts'

interface Mark {
  readonly site: Site
  readonly scope: () => Record<string, unknown>
}

const marks = new WeakMap<object, Mark>()
const modules: (() => Record<string, unknown>)[] = []
const guardrails: Guardrail[] = []
const shapesOf = new Map<number, ShapeTable>()
let loaded: { config: unknown; suites: readonly unknown[] } | undefined

Object.assign(globalThis, {
  __gatewright: {
    site(file: number, start: number, end: number, value: object, scope: Mark['scope']): object {
      if (typeof value === 'object' && value !== null)
        marks.set(value, { site: { file, start, end }, scope })
      return value
    },
    module(file: number, scope: Mark['scope']): void {
      modules[file] = scope
    },
    done(config: unknown, suites: readonly unknown[]): void {
      loaded = { config, suites }
    },
  },
})

function post(
  message: GuestProject | { kind: 'failed'; message: string; stack: string } | JudgeAnswer,
): void {
  parentPort?.postMessage(message)
}

process.setSourceMapsEnabled(true)
try {
  await import((workerData as { bundle: string }).bundle)
  if (loaded !== undefined) post(describeProject(loaded.config, loaded.suites))
} catch (error) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  post({ kind: 'failed', message, stack: stack ?? '' })
}

parentPort?.on('message', (request: JudgeRequest) => {
  const guardrail = guardrails[request.guardrail]
  if (guardrail === undefined) return
  try {
    const { request: judged, params, onExisting } = request
    if (request.shapes !== undefined) shapesOf.set(request.guardrail, request.shapes)
    const shapes = shapesOf.get(request.guardrail)
    const { messages } = judge(guardrail, judged, params, shapes, onExisting)
    post({ ticket: request.ticket, messages: messages.map(String) })
  } catch (error) {
    post({ ticket: request.ticket, thrown: error instanceof Error ? error.message : String(error) })
  }
})

function describeProject(config: unknown, suites: readonly unknown[]): GuestProject {
  const parsed = CONFIG_SCHEMA.safeParse(config)
  const value = config as Config
  const issues = (parsed.error?.issues ?? []).map((issue) => ({
    path: issue.path.join('.'),
    problem: issue.message,
    site: siteOf(nearest(config, issue.path)),
  }))
  const environments = parsed.success
    ? Object.entries(value.environments).map(([name, environment]) => ({
        name,
        targets: environment.targets,
        uses: environment.guardrails.map(describeUse),
      }))
    : []
  if (!parsed.success) usedGuardrails(config).forEach(indexOf)
  return {
    kind: 'loaded',
    output: parsed.success ? value.output : undefined,
    checkTypes: parsed.success && value.checkTypes === true,
    site: siteOf(config),
    issues,
    environments,
    suites: suites.filter(isBound).flatMap(describeSuites),
    strayCases: suites.flatMap((suite, index) => (isBound(suite) ? [] : [index])),
    guardrails: guardrails.map(describeGuardrail),
    modules: modules.map((scope) => capture(scope)),
  }
}

/** What a configuration uses despite its mistakes, so that those of its guardrails are found as well. */
function usedGuardrails(config: unknown): readonly Guardrail[] {
  const { environments } = Object(config) as { environments?: unknown }
  return Object.values(Object(environments))
    .flatMap((environment) => {
      const { guardrails: uses } = Object(environment) as { guardrails?: unknown }
      return Array.isArray(uses) ? uses : []
    })
    .map((use) => (Object(use) as { guardrail?: unknown }).guardrail)
    .filter(isGuardrail)
}

function describeUse(use: Config['environments'][string]['guardrails'][number]): GuestUse {
  const { options } = use
  return {
    site: siteOf(use),
    guardrail: indexOf(use.guardrail),
    name: options.name ?? use.guardrail.definition.id,
    action: options.action ?? 'audit',
    onExisting: options.onExisting ?? 'deny',
    exemptNamespaces: options.exempt?.namespaces ?? [],
    params: parseParams(use.guardrail, options.params),
  }
}

function isBound(value: unknown): value is BoundSuite {
  const { guardrail, suite } = (value ?? {}) as Partial<BoundSuite>
  return isGuardrail(guardrail) && suite !== undefined
}

/**
 * The cases as written, and where some are of another setting, those once more with all that the setting
 * does not touch.
 */
function describeSuites(bound: BoundSuite): readonly GuestSuite[] {
  const { guardrail, suite } = bound
  const under = (onExisting: OnExisting): GuestSuite => ({
    site: siteOf(bound),
    guardrail: indexOf(guardrail),
    onExisting,
    params: parseParams(guardrail, suite.params),
    cases: suite.cases
      .filter((one) => isUnder(onExisting, one))
      .map((one) => ({
        name: one.name,
        request: JSON.parse(JSON.stringify(requestOf(guardrail, one))),
        expect: one.expect,
        messages: one.messages,
      })),
  })
  const isLenient = suite.cases.some((one) => one.onExisting === 'allow')
  return isLenient ? [under('deny'), under('allow')] : [under('deny')]
}

/** Of the cases that name no setting, only updates can depend on it. */
function isUnder(onExisting: OnExisting, one: Case): boolean {
  const isUpdate = one.object !== undefined && one.oldObject !== undefined
  if (one.onExisting !== undefined || isUpdate) return (one.onExisting ?? 'deny') === onExisting
  return true
}

/** The request that a case stands for. */
function requestOf(
  { definition }: Guardrail,
  { name: _, expect: __, messages: ___, onExisting: ____, requestName, ...request }: Case,
): JudgedRequest {
  const { object, oldObject } = request
  const { kinds, operations } = definition.on
  const carrying = kinds.find(({ carries }) => carries?.kind === (object ?? oldObject)?.kind)
  return {
    operation:
      carrying !== undefined && operations.includes('CONNECT')
        ? 'CONNECT'
        : oldObject === undefined
          ? 'CREATE'
          : object === undefined
            ? 'DELETE'
            : 'UPDATE',
    subresource: carrying?.subresources[0],
    name: requestName,
    ...request,
  }
}

function describeGuardrail(guardrail: Guardrail): GuestGuardrail {
  const { definition } = guardrail
  const mark = marks.get(guardrail)
  return {
    site: mark?.site,
    captures: mark === undefined ? {} : capture(mark.scope),
    id: definition.id,
    title: definition.title,
    description: definition.description ?? definition.title,
    severity: definition.severity ?? 'medium',
    category: definition.category ?? 'Guardrails',
    match: {
      kinds: definition.on.kinds,
      operations: definition.on.operations,
      namespaceSelector: definition.on.namespaceSelector,
      objectSelector: definition.on.objectSelector,
    },
    schema: describeSchema(definition.params),
  }
}

function describeSchema(schema: z.ZodType | undefined): GuestGuardrail['schema'] {
  if (schema === undefined) return undefined
  try {
    return { json: z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'output' }) as JsonObject }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function parseParams(guardrail: Guardrail, params: unknown): GuestParams {
  const { params: schema } = guardrail.definition
  if (schema === undefined) {
    if (params === undefined) return { value: {} }
    return { issues: [{ path: '', problem: 'the guardrail takes no parameters' }] }
  }
  const parsed = schema.safeParse(params ?? {})
  if (parsed.success) return { value: JSON.parse(JSON.stringify(parsed.data)) }
  return {
    issues: parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      problem: issue.message,
    })),
  }
}

function indexOf(guardrail: Guardrail): number {
  const known = guardrails.indexOf(guardrail)
  return known >= 0 ? known : guardrails.push(guardrail) - 1
}

/** The innermost marked object on the way to a path, so that an issue points at its `use(…)`. */
function nearest(config: unknown, path: readonly PropertyKey[]): unknown {
  let found = config
  let value = config
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key]
    if (siteOf(value) !== undefined) found = value
  }
  return found
}

function siteOf(value: unknown): Site | undefined {
  return typeof value === 'object' && value !== null ? marks.get(value)?.site : undefined
}

function capture(scope: Mark['scope']): Captures {
  let values: Record<string, unknown>
  try {
    values = scope()
  } catch {
    // A variable of an enclosing function that was never reached: the check cannot have used it.
    return {}
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, captureValue(value)]),
  )
}

function captureValue(value: unknown): Captured {
  const problem = jsonProblem(value)
  return problem === undefined ? { json: value as Json } : { problem }
}

function jsonProblem(value: unknown): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? undefined : 'it holds a number that is not an integer'
  if (typeof value !== 'object') return `it holds a ${typeof value}`
  if (Array.isArray(value)) return firstProblem(value)
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    return 'it holds an object that is not plain data'
  return firstProblem(Object.values(value))
}

function firstProblem(values: readonly unknown[]): string | undefined {
  return values.map(jsonProblem).find((problem) => problem !== undefined)
}
