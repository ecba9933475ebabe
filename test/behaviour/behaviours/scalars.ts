import { type Behaviour, configMap, pod } from '../behaviour.ts'

/** Texts that would break out of a language that does not escape them. */
const HOSTILE: readonly string[] = [
  `it's "quoted" and \\'escaped\\' \\"twice\\"`,
  '`) + object.kind + (`',
  "' + object.kind + '",
  '" } violation { true } #',
  '{{ request.object }} {{- x }} $(HOME) $HOME %s %d %v %%',
  '\\n \\u0041 \\x41 \\ ',
  '# comment --- ... : - ? & * ! | > @',
  'null true 1e3 0x1F ~ yes n',
  'é 日本 🙂 \u202e \u0000'.replace('\u0000', '\u0007'),
  '<b>&amp;</b> &lt;',
]

/** Strings, integers, booleans and patterns. */
export const SCALARS: readonly Behaviour[] = [
  {
    id: 'strings',
    check: `const text = object.data?.text ?? ''
      if (text.startsWith('a')) deny('starts')
      if (text.endsWith('z')) deny('ends')
      if (text.includes('"')) deny('has a quote')
      if (text.replaceAll('-', '+') === 'x+y+z') deny('replaced')
      if (text.split('/').length === 3) deny('three parts')
      if (text.split('/').join(':') === 'p:q') deny('joined')`,
    objects: [
      [configMap({ text: 'abz' }), 'starts', 'ends'],
      [configMap({ text: 'say "x"' }), 'has a quote'],
      [configMap({ text: 'x-y-z' }), 'ends', 'replaced'],
      [configMap({ text: '//' }), 'three parts'],
      [configMap({ text: 'p/q' }), 'joined'],
      [configMap({ text: '' })],
    ],
  },
  {
    id: 'patterns',
    check: `const text = object.data?.text ?? ''
      if (/^team-[a-z0-9-]+$/.test(text)) deny('team')
      if (/\\d{2,}/.test(text)) deny('digits')
      if (/^[^\\s]*$/u.test(text)) deny('no space')
      if (/a.c/u.test(text)) deny('dot')
      if (/back\\\\slash|\\/|"|'/.test(text)) deny('special')`,
    objects: [
      [configMap({ text: 'team-a' }), 'team', 'no space'],
      [configMap({ text: 'x 12' }), 'digits'],
      [configMap({ text: 'a\nc' })],
      [configMap({ text: 'abc' }), 'dot', 'no space'],
      [configMap({ text: 'a/c "' }), 'dot', 'special'],
      [configMap({ text: 'back\\slash' }), 'special', 'no space'],
    ],
  },
  {
    id: 'pattern-parameter',
    schema: 'z.object({ form: pattern() })',
    params: { form: '^[A-Z]{2}(?:-\\d+)?$' },
    check: `if (!matches(object.data?.code ?? '', params.form)) deny(\`the code does not match \${params.form}\`)`,
    objects: [
      [configMap({ code: 'AB' })],
      [configMap({ code: 'AB-12' })],
      [configMap({ code: 'ab' }), 'the code does not match ^[A-Z]{2}(?:-\\d+)?$'],
    ],
  },
  {
    id: 'integers',
    on: "kinds('Pod')",
    schema: 'z.object({ most: z.number().int() })',
    params: { most: 1000000 },
    check: `const seconds = object.spec?.terminationGracePeriodSeconds ?? 30
      if (seconds > params.most) deny(\`\${seconds} is more than \${params.most}\`)
      if (seconds <= 0) deny('not positive: ' + seconds)
      if (seconds === 30) deny('thirty')`,
    objects: [
      [pod({}), 'thirty'],
      [pod({ terminationGracePeriodSeconds: 1000000 })],
      [pod({ terminationGracePeriodSeconds: 12345678 }), '12345678 is more than 1000000'],
      [pod({ terminationGracePeriodSeconds: -1 }), 'not positive: -1'],
      [pod({ terminationGracePeriodSeconds: 0 }), 'not positive: 0'],
    ],
  },
  {
    id: 'negative-integers',
    on: "kinds('Pod')",
    schema: 'z.object({ odd: z.array(z.number().int()) })',
    params: { odd: [-1, -3] },
    check: `const seconds = object.spec?.terminationGracePeriodSeconds ?? 0
      if (object.spec?.hostNetwork === true && -1 > seconds) deny('below minus one')
      if (-5 === seconds) deny('minus five')
      if (params.odd.includes(-1) && [-1, -2].includes(seconds)) deny('listed: ' + seconds)
      if (!(-2 <= seconds)) deny('below minus two')`,
    objects: [
      [pod({})],
      [pod({ terminationGracePeriodSeconds: -1 }), 'listed: -1'],
      [
        pod({ terminationGracePeriodSeconds: -3, hostNetwork: true }),
        'below minus one',
        'below minus two',
      ],
      [pod({ terminationGracePeriodSeconds: -5 }), 'minus five', 'below minus two'],
    ],
  },
  {
    id: 'booleans',
    on: "kinds('Pod')",
    check: `const host = (object.spec?.hostPID ?? false) || (object.spec?.hostIPC ?? false)
      const user = object.spec?.securityContext?.runAsNonRoot ?? false
      if (host && !user) deny(\`host namespaces: \${host}\`)
      deny(user ? 'not root' : 'may be root')`,
    objects: [
      [pod({}), 'may be root'],
      [pod({ hostPID: true }), 'host namespaces: true', 'may be root'],
      [pod({ hostIPC: true, securityContext: { runAsNonRoot: true } }), 'not root'],
    ],
  },
  {
    id: 'hostile-text',
    schema: 'z.object({ texts: z.array(z.string()), names: z.record(z.string(), z.string()) })',
    params: { texts: HOSTILE, names: Object.fromEntries(HOSTILE.map((text) => [text, text])) },
    check: `if (params.texts.some((text) => text === object.data?.text)) deny('one of the texts')
      for (const [name, text] of Object.entries(params.names))
        if (object.metadata?.annotations?.[name] === text) deny(\`annotated: \${text}\`)
      ${HOSTILE.map((text) => `if (object.data?.text === ${JSON.stringify(text)}) deny(${JSON.stringify(text)})`).join('\n')}`,
    objects: [
      [configMap({ text: 'harmless' })],
      ...HOSTILE.map((text) => [configMap({ text }), 'one of the texts', text] as const),
      ...HOSTILE.map(
        (text) => [configMap({}, { annotations: { [text]: text } }), `annotated: ${text}`] as const,
      ),
    ],
  },
  {
    id: 'messages',
    check: `const name = object.metadata?.name ?? ''
      deny(\`100% of "\${name}" \\\\ {{ x }} %s \\\${y} it's\`)
      if (object.data?.more !== undefined) deny(\`more: \${object.data.more}\`)`,
    objects: [
      [configMap({}), `100% of "settings" \\ {{ x }} %s \${y} it's`],
      [
        configMap({ more: 'tab\tand "quotes" and 🙂 and %d' }),
        `100% of "settings" \\ {{ x }} %s \${y} it's`,
        'more: tab\tand "quotes" and 🙂 and %d',
      ],
    ],
  },
]
