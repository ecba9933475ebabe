import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

/** Helpers of the author, and values from outside the check. */
export const FUNCTIONS: Chapter<AcceptedEntry> = {
  title: 'Functions and constants',
  text: 'A check may use what its module and other modules of the project declare. Functions are written out where they are called, so a function cannot call itself ([GW1006](diagnostics/GW1006.md)).',
  entries: [
    {
      id: 'helper-functions',
      construct: 'functions of the project',
      meaning: 'A call is its body, in this file or in another; every path returns a value.',
      absent:
        'An argument may be absent where the parameter says so; a default then takes its place.',
      before: `
        function isOld(version: string | undefined, oldest = 'v1'): boolean {
          if (version === undefined) return true
          return version === oldest
        }`,
      check: `
        if (isOld(object.data?.version)) deny('an old version')
        if (isOld(object.data?.next, 'v2')) deny('an old version is next')`,
      objects: [
        [configMap({ version: 'v1', next: 'v2' }), 'an old version', 'an old version is next'],
        [configMap({ version: 'v2', next: 'v3' })],
        [configMap({}), 'an old version', 'an old version is next'],
      ],
    },
    {
      id: 'search-in-a-helper',
      construct: 'a loop in a function',
      meaning:
        'A loop that returns holds one `if (test) return constant`; the function returns that where some entry passes. Others count and collect as in a check.',
      absent: 'Null entries are left out.',
      on: "kinds('Pod')",
      before: `
        function runs(containers: readonly { name: string }[], name: string): boolean {
          for (const container of containers) if (container.name === name) return true
          return false
        }`,
      check: `
        if (!runs(object.spec?.containers ?? [], 'proxy')) deny('no proxy')`,
      objects: [
        [pod({ containers: [null, { name: 'web' }] }), 'no proxy'],
        [pod({ containers: [{ name: 'web' }, { name: 'proxy' }] })],
        [pod({}), 'no proxy'],
      ],
    },
    {
      id: 'deny-in-a-function',
      construct: 'a function that is given `deny`',
      meaning:
        'What it denies is denied; its `return` ends it alone. Guardrails share what they have in common so.',
      absent: 'As the body of the function says.',
      before: `
        type Deny = (message: string) => void
        function requireKeys(data: Readonly<Record<string, string>>, keys: readonly string[], deny: Deny) {
          if (data.draft === 'true') return
          for (const key of keys) if (!(key in data)) deny(\`no \${key}\`)
        }`,
      check: `
        requireKeys(object.data ?? {}, ['level', 'owner'], deny)
        if (object.immutable !== true) deny('it can change')`,
      objects: [
        [configMap({ level: 'info' }), 'no owner', 'it can change'],
        [{ ...configMap({ draft: 'true' }), immutable: true }],
        [configMap(null), 'no level', 'no owner', 'it can change'],
      ],
    },
    {
      id: 'generic-functions',
      construct: 'generics, functions as arguments',
      meaning: 'Types are those of the call; a function that is passed on is written out as well.',
      absent: 'As the body of the function says.',
      on: "kinds('Pod')",
      before: `
        const none = <T,>(list: readonly T[] | undefined, test: (item: T) => boolean) =>
          !(list ?? []).some((item) => test(item))`,
      check: `
        if (none(object.spec?.volumes, (volume) => volume.name === 'tmp')) deny('no volume for temporary files')
        if (none(object.spec?.containers, function (one) { return one.name === 'web' })) deny('nothing for the web')`,
      objects: [
        [
          pod({ volumes: [{ name: 'data' }], containers: [{ name: 'web' }] }),
          'no volume for temporary files',
        ],
        [pod({ volumes: [{ name: 'tmp' }], containers: [{ name: 'web' }] })],
        [pod({}), 'no volume for temporary files', 'nothing for the web'],
      ],
    },
    {
      id: 'type-guards',
      construct: 'type guards, narrowing',
      meaning: 'A test narrows a type as in TypeScript, in the check as in a function of your own.',
      absent: 'What was found to be there needs no other test.',
      before: `
        const isText = (value: string | undefined): value is string => value !== undefined && value !== ''`,
      check: `
        const level = object.data?.level
        if (isText(level) && level.startsWith('debug')) deny(\`the level is \${level}\`)`,
      objects: [
        [configMap({ level: 'debug2' }), 'the level is debug2'],
        [configMap({ level: '' })],
        [configMap({})],
      ],
    },
    {
      id: 'constants',
      construct: 'constants, `as const`, `satisfies`',
      meaning: 'A `const` outside the check that holds plain data is put in as a value.',
      absent: 'A member that the constant lacks is absent.',
      before: `
        const LIMITS = { data: { keys: 1 } } as const
        const MODES = ['debug', 'trace'] satisfies string[]`,
      check: `
        if (Object.keys(object.data ?? {}).length > LIMITS.data.keys) deny('too many keys')
        if (MODES.includes(object.data?.mode ?? '')) deny('a mode for developers')`,
      objects: [
        [configMap({ a: '', b: '' }), 'too many keys'],
        [configMap({ mode: 'trace' }), 'a mode for developers'],
        [configMap({ mode: 'run' })],
        [configMap(null)],
      ],
    },
    {
      id: 'tables',
      construct: '`{ key: constant }` as a table',
      meaning: 'A table of constants, read by a name or by a key that the object gives.',
      absent: 'A key that the table lacks gives an absent value.',
      check: `
        const ports: { [name: string]: string } = { web: '80', tls: '443' }
        const expected = ports[object.data?.kind ?? '']
        if (expected !== undefined && object.data?.port !== expected) deny(\`the port is not \${expected}\`)
        if (ports.web === object.data?.other) deny('the other port is that of the web')`,
      objects: [
        [configMap({ kind: 'tls', port: '80' }), 'the port is not 443'],
        [configMap({ kind: 'web', port: '80', other: '80' }), 'the other port is that of the web'],
        [configMap({ kind: 'dns', port: '53' })],
        [configMap({})],
      ],
    },
    {
      id: 'enums',
      construct: '`enum`',
      meaning: 'A member is its value.',
      absent: 'Members are always there.',
      before: `
        enum Level {
          Debug = 'debug',
          Info = 'info',
        }`,
      check: `
        if (object.data?.level === Level.Debug) deny('debugging')
        if ([Level.Debug, Level.Info].every((level) => level !== object.data?.level)) deny('not a level')`,
      objects: [
        [configMap({ level: 'debug' }), 'debugging'],
        [configMap({ level: 'info' })],
        [configMap({}), 'not a level'],
      ],
    },
  ],
}
