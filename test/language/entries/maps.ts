import { configMap } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

/** What maps can do. */
export const MAPS: Chapter<AcceptedEntry> = {
  title: 'Maps',
  text: 'Labels, annotations and data are maps: their keys are free. Null values count as missing keys. Names that every object of JavaScript has, such as `constructor`, cannot be keys.',
  entries: [
    {
      id: 'map-key',
      construct: "`map.key`, `map['a key']`",
      meaning: 'The value under a key.',
      absent: 'Absent where the key, or the map, is missing or null.',
      check: `
        const tier = object.metadata?.labels?.['app.kubernetes.io/tier']
        if (tier === 'debug' || object.metadata?.labels?.debug === 'true') deny('for debugging')`,
      objects: [
        [configMap({}, { labels: { 'app.kubernetes.io/tier': 'debug' } }), 'for debugging'],
        [configMap({}, { labels: { debug: 'true' } }), 'for debugging'],
        [configMap({}, { labels: { debug: null } })],
        [configMap({})],
      ],
    },
    {
      id: 'dynamic-key',
      construct: '`map[key]`',
      meaning: 'The value under a key that is computed.',
      absent: 'Absent where the map has no such key; the key itself needs a fallback.',
      check: `
        const name = object.metadata?.annotations?.['example.com/key'] ?? 'main'
        if (object.data?.[name] === undefined) deny(\`no data under \${name}\`)`,
      objects: [
        [configMap({}), 'no data under main'],
        [configMap({ a: '1' }, { annotations: { 'example.com/key': 'a' } })],
        [configMap({ a: null }, { annotations: { 'example.com/key': 'a' } }), 'no data under a'],
        [configMap({ main: '' })],
      ],
    },
    {
      id: 'in',
      construct: '`key in map`',
      meaning: 'Whether the map has the key.',
      absent: 'False where its value is null.',
      check: `
        if ('password' in (object.data ?? {})) deny('a password')`,
      objects: [
        [configMap({ password: '' }), 'a password'],
        [configMap({ password: null })],
        [configMap(null)],
      ],
    },
    {
      id: 'object-keys',
      construct: '`Object.keys(map)`',
      meaning: 'The keys, without an order.',
      absent: 'Keys of null values are left out.',
      check: `
        const keys = Object.keys(object.data ?? {})
        if (keys.length > 2) deny('more than two keys')
        if (keys.some((key) => key.endsWith('.env'))) deny('an environment file')`,
      objects: [
        [configMap({ a: '', b: '', c: '' }), 'more than two keys'],
        [configMap({ 'a.env': '' }), 'an environment file'],
        [configMap({ a: '', b: '', c: null })],
        [configMap(null)],
      ],
    },
    {
      id: 'object-values',
      construct: '`Object.values(map)`',
      meaning: 'The values, without an order.',
      absent: 'Null values are left out.',
      check: `
        if (Object.values(object.data ?? {}).includes('secret')) deny('a secret')
        if (!Object.values(object.metadata?.labels ?? {}).every((value) => value !== '')) deny('an empty label')`,
      objects: [
        [configMap({ a: 'secret' }), 'a secret'],
        [configMap({}, { labels: { a: '' } }), 'an empty label'],
        [configMap({ a: null }, { labels: { a: null } })],
        [configMap(null)],
      ],
    },
    {
      id: 'object-entries',
      construct: '`Object.entries(map).some(…)`, `.every(…)`',
      meaning: 'A test of keys and values together.',
      absent: 'Entries whose value is null are left out.',
      check: `
        if (Object.entries(object.data ?? {}).some(([key, value]) => key.startsWith('tls') && value === ''))
          deny('an empty certificate')`,
      objects: [
        [configMap({ 'tls.crt': '' }), 'an empty certificate'],
        [configMap({ 'tls.crt': 'x', other: '' })],
        [configMap({ 'tls.crt': null })],
        [configMap(null)],
      ],
    },
  ],
}
