import { configMap } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

/** What texts can do. */
export const TEXTS: Chapter<AcceptedEntry> = {
  title: 'Texts',
  text: 'Engines count characters differently, so nothing here depends on a length or a position. A text that may be absent needs a fallback, or `?.`, whose result is then absent as well.',
  entries: [
    {
      id: 'text-tests',
      construct: '`startsWith`, `endsWith`, `includes`',
      meaning: 'Whether the text begins with, ends with or holds another.',
      absent: 'With `?.` absent, which is not true.',
      check: `
        const path = object.data?.path ?? ''
        if (path.startsWith('/etc') || path.endsWith('.key')) deny('a path of the system')
        if (object.data?.host?.includes('internal')) deny('an internal host')`,
      objects: [
        [configMap({ path: '/etc/passwd' }), 'a path of the system'],
        [
          configMap({ path: 'a.key', host: 'x.internal' }),
          'a path of the system',
          'an internal host',
        ],
        [configMap({ path: '/srv', host: 'x' })],
        [configMap({})],
      ],
    },
    {
      id: 'split',
      construct: "`text.split('/')`, `text.split('/')[1]`",
      meaning: 'The parts between constant separators; one of the first eight parts by its number.',
      absent: 'A part is absent where there are fewer; the parts of `""` are one empty text.',
      check: `
        const path = object.data?.path ?? ''
        if (path.split('/').length > 3) deny('too deep')
        if (path.split('/').some((part) => part === '..')) deny('it climbs')
        if (path.split('/')[1] === 'etc') deny('in etc')`,
      objects: [
        [configMap({ path: 'a/b/c/d' }), 'too deep'],
        [configMap({ path: 'a/..' }), 'it climbs'],
        [configMap({ path: '/etc' }), 'in etc'],
        [configMap({ path: 'etc' })],
        [configMap({})],
      ],
    },
    {
      id: 'replace-all',
      construct: '`text.replaceAll(from, to)`',
      meaning: 'Every occurrence of a constant text is replaced by another constant text.',
      absent: 'A text that may be absent needs a fallback.',
      check: `
        if ((object.data?.name ?? '').replaceAll('-', '.') === 'a.b.c') deny('the name is taken')`,
      objects: [
        [configMap({ name: 'a-b.c' }), 'the name is taken'],
        [configMap({ name: 'a-b' })],
        [configMap({})],
      ],
    },
    {
      id: 'ascii-lower',
      construct: '`asciiLower(text)`',
      meaning: 'A to Z made small, and no other letter.',
      absent: 'A text that may be absent needs a fallback.',
      check: `
        if (asciiLower(object.data?.mode ?? '') === 'debug') deny('debugging')`,
      objects: [
        [configMap({ mode: 'DEBUG' }), 'debugging'],
        [configMap({ mode: 'ÐEBUG' })],
        [configMap({})],
      ],
    },
    {
      id: 'regular-expressions',
      construct: '`/pattern/.test(text)`',
      meaning:
        'The meaning of JavaScript, respelt for each engine, with the flags `i` and `u`; `.` needs `u`, and there is no lookaround ([GW1007](diagnostics/GW1007.md)).',
      absent: 'A text that may be absent needs a fallback.',
      check: `
        if (!/^v\\d+(\\.\\d+){0,2}$/.test(object.data?.version ?? '')) deny('not a version')`,
      objects: [
        [configMap({ version: '1.2' }), 'not a version'],
        [configMap({ version: 'v1.2\n' }), 'not a version'],
        [configMap({ version: 'v1.2' })],
        [configMap({}), 'not a version'],
      ],
    },
    {
      id: 'patterns',
      construct: '`matches(text, params.form)`, `pattern()`',
      meaning: 'A regular expression of RE2 that is given as a parameter.',
      absent: 'A text that may be absent needs a fallback.',
      schema: 'z.object({ form: pattern() })',
      params: { form: '^team-[a-z]+$' },
      check: `
        if (!matches(object.metadata?.labels?.owner ?? '', params.form)) deny(\`the owner is not of the form \${params.form}\`)`,
      objects: [
        [
          configMap({}, { labels: { owner: 'shop' } }),
          'the owner is not of the form ^team-[a-z]+$',
        ],
        [configMap({}, { labels: { owner: 'team-shop' } })],
        [configMap({}), 'the owner is not of the form ^team-[a-z]+$'],
      ],
    },
    {
      id: 'templates',
      construct: `\`\` \`a \${b}\` \`\`, \`a + b\``,
      meaning: 'Texts, integers and booleans as one text.',
      absent: 'A part that may be absent needs a fallback.',
      check: `
        const key = \`\${object.metadata?.namespace ?? 'default'}/\` + (object.metadata?.name ?? '')
        if (object.data?.key !== key) deny(\`the key is not \${key}\`)`,
      objects: [
        [configMap({ key: 'x' }), 'the key is not shop/settings'],
        [configMap({ key: 'shop/settings' })],
        [configMap({}), 'the key is not shop/settings'],
      ],
    },
  ],
}
