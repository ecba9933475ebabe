import { type DiagnosticFactories, defineDiagnostics } from '@gatewright/diagnostics'

/** What each diagnostic is told. */
interface FrontendParameters {
  readonly GW1001: { construct: string; instead: string }
  readonly GW1002: { callee: string; instead: string }
  readonly GW1003: { type: string }
  readonly GW1004: { what: string }
  readonly GW1005: { name: string; why: string }
  readonly GW1006: { name: string }
  readonly GW1007: { part: string; instead: string }
  readonly GW1008: { what: string }
  readonly GW1009: Record<never, never>
  readonly GW1010: { operator: string }
  readonly GW1011: { what: string }
  readonly GW2001: { id: string; what: string }
  readonly GW2002: { name: string; environment: string }
  readonly GW2003: { id: string; path: string; problem: string }
  readonly GW2004: { path: string; problem: string }
  readonly GW2005: { problem: string }
  readonly GW2006: { seconds: number }
  readonly GW2007: { path: string }
  readonly GW2008: { what: string }
  readonly GW2009: { option: string }
  readonly GW2010: { problem: string }
  readonly GW2011: { kinds: readonly string[] }
  readonly GW2012: { problem: string }
  readonly GW2013: { id: string; why: string }
  readonly GW2014: { problem: string }
}

/** Diagnostics of the front end: what an author may not write, and what does not load. */
export const frontendDiagnostics: DiagnosticFactories<FrontendParameters> =
  defineDiagnostics<FrontendParameters>({
    GW1001: {
      name: 'unsupported-syntax',
      severity: 'error',
      message: ({ construct }) => `${construct} cannot be compiled`,
      help: ({ instead }) => instead,
    },
    GW1002: {
      name: 'unsupported-call',
      severity: 'error',
      message: ({ callee }) => `a call of ${callee} cannot be compiled`,
      help: ({ instead }) => instead,
    },
    GW1003: {
      name: 'unclear-type',
      severity: 'error',
      message: ({ type }) => `a value of type \`${type}\` has no single meaning on every engine`,
      help: () =>
        'Give it one type: a boolean, a string, an integer, a list, a map or an object; test `typeof` first where a field can hold several.',
    },
    GW1004: {
      name: 'maybe-absent',
      severity: 'error',
      message: ({ what }) => `${what} may be absent here`,
      help: () => 'Say what absence means: `?? fallback`, or a test before.',
    },
    GW1005: {
      name: 'unusable-capture',
      severity: 'error',
      message: ({ name, why }) => `\`${name}\` cannot be compiled into a policy: ${why}`,
      help: () =>
        'A check may use constants made of JSON values, functions whose source is in the project, and its parameters.',
    },
    GW1006: {
      name: 'recursive-function',
      severity: 'error',
      message: ({ name }) => `\`${name}\` calls itself`,
      help: () => 'Policy languages have no recursion; write the levels out.',
    },
    GW1007: {
      name: 'unsupported-regex',
      severity: 'error',
      message: ({ part }) => `${part} does not mean the same on every engine`,
      help: ({ instead }) => instead,
    },
    GW1008: {
      name: 'unordered-messages',
      severity: 'error',
      message: ({ what }) =>
        `${what} would depend on the order of a map, which no two engines share`,
      help: () =>
        'Sort its keys, `sorted(Object.keys(map))`, and look each up; or decide with some and every.',
    },
    GW1009: {
      name: 'check-not-found',
      severity: 'error',
      message: () => 'the source of `check` was not found',
      help: () =>
        'Call `guardrail({ … })` in the project with an object literal that holds `check` as a method or a function.',
    },
    GW1010: {
      name: 'loose-equality',
      severity: 'error',
      message: ({ operator }) => `\`${operator}\` converts its operands before it compares them`,
      help: ({ operator }) => `Write \`${operator}=\`, or compare with null or undefined.`,
    },
    GW1011: {
      name: 'never-absent',
      severity: 'warning',
      message: ({ what }) => `\`${what}\` is never absent, so this test always ends the same way`,
      help: () =>
        "What the API requires reads as '', 0, false or an empty list where it is missing; compare with that, or leave the test out.",
    },
    GW2001: {
      name: 'invalid-name',
      severity: 'error',
      message: ({ id, what }) => `the ${what} ${JSON.stringify(id)} is not a DNS label`,
      help: () =>
        'Use at most 63 lower-case letters, digits and dashes, starting with a letter and ending with a letter or digit.',
    },
    GW2002: {
      name: 'duplicate-name',
      severity: 'error',
      message: ({ name, environment }) =>
        `two uses are named ${JSON.stringify(name)} in the environment ${JSON.stringify(environment)}`,
      help: () => 'Give one of them another name: `use(guardrail, { name: … })`.',
    },
    GW2003: {
      name: 'invalid-params',
      severity: 'error',
      message: ({ id, path, problem }) =>
        `the parameters of ${JSON.stringify(id)} do not fit its schema: ${path === '' ? '' : `${path}: `}${problem}`,
    },
    GW2004: {
      name: 'invalid-config',
      severity: 'error',
      message: ({ path, problem }) =>
        `the configuration is not valid: ${path === '' ? '' : `${path}: `}${problem}`,
    },
    GW2005: {
      name: 'load-failed',
      severity: 'error',
      message: ({ problem }) => `the configuration could not be loaded: ${problem}`,
      help: () => 'Importing the configuration runs its modules; they must not throw.',
    },
    GW2006: {
      name: 'load-timeout',
      severity: 'error',
      message: ({ seconds }) =>
        `the configuration was still loading after ${seconds} s and was stopped`,
      help: () =>
        'Look for an endless loop or an await that never ends at the top level of a module.',
    },
    GW2007: {
      name: 'config-not-found',
      severity: 'error',
      message: ({ path }) => `there is no configuration at ${path}`,
      help: () =>
        'Create gatewright.config.ts with `export default defineConfig({ … })`, or name it with --config.',
    },
    GW2008: {
      name: 'one-sided-cases',
      severity: 'warning',
      message: ({ what }) => what,
      help: () => 'A guardrail is shown to work by objects it allows and objects it denies.',
    },
    GW2009: {
      name: 'loose-tsconfig',
      severity: 'error',
      message: ({ option }) =>
        `tsconfig.json switches \`${option}\` off, which hides absent fields`,
      help: ({ option }) => `Remove "${option}": false.`,
    },
    GW2010: {
      name: 'invalid-schema',
      severity: 'error',
      message: ({ problem }) => `the parameter schema cannot be held by every engine: ${problem}`,
      help: () =>
        'Use objects, arrays, records, strings, integers, booleans and enums, without transforms.',
    },
    GW2011: {
      name: 'selector-of-cluster-scope',
      severity: 'error',
      message: ({ kinds }) =>
        `a namespaceSelector cannot select ${kinds.join(', ')}: no namespace holds them`,
      help: () =>
        'Give the kinds of the cluster a guardrail of their own; engines differ in what a selector makes of them.',
    },
    GW2012: {
      name: 'unusable-match',
      severity: 'error',
      message: ({ problem }) => `\`on\` matches nothing that can be judged: ${problem}`,
      help: () => "Name kinds and operations: `kinds(['Secret'], { operations: ['UPDATE'] })`.",
    },
    GW2013: {
      name: 'existing-not-judged',
      severity: 'error',
      message: ({ id, why }) => `\`onExisting: 'allow'\` has no meaning for ${id}: ${why}`,
      help: () =>
        'It is for rules over what an object holds. Leave it out, or give what the object holds a guardrail of its own, which judges CREATE and UPDATE.',
    },
    GW2014: {
      name: 'invalid-selector',
      severity: 'error',
      message: ({ problem }) => `a selector that no API server takes: ${problem}`,
      help: () =>
        "Keys are those of labels, such as `example.com/tier`; `{ key: 'tier', operator: 'In', values: ['gold'] }` names values, Exists and DoesNotExist name none.",
    },
  })
