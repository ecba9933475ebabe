import type { Behaviour } from '../behaviour.ts'
import { CONTAINERS, pairs } from '../text-pods.ts'

/** Patterns of stars and question marks. */
export const GLOBS: readonly Behaviour[] = [
  {
    id: 'known-globs',
    on: "kinds('Pod')",
    check: `for (${CONTAINERS}) {
        if (glob(image, '*')) deny(name + ': *')
        if (glob(image, '')) deny(name + ': nothing')
        if (glob(image, 'a.b')) deny(name + ': a.b')
        if (glob(image, 'a*')) deny(name + ': a*')
        if (glob(image, '**/b')) deny(name + ': **/b')
        if (glob(image, '*.*')) deny(name + ': *.*')
        if (glob(image, '*.**')) deny(name + ': *.**')
        if (glob(image, '?')) deny(name + ': ?')
        if (glob(image, 'a*b?c')) deny(name + ': a*b?c')
        if (glob(image, '[a-c]{x}\\\\(^\`+|')) deny(name + ': signs')
        if (glob(image, '*[é]\\n?')) deny(name + ': é')
        if (!glob(image, '*a*')) deny(name + ': no a')
      }`,
    objects: [
      [
        pairs([
          ['a', ''],
          ['b', 'a.b'],
          ['c', 'axb'],
          ['d', 'a/b'],
          ['e', '😀'],
          ['f', '\n'],
          ['g', 'ab\nbbéc'],
          ['h', '[a-c]{x}\\(^`+|'],
          ['i', '/\n[é]\n😀'],
          ['j', 'A/B'],
        ]),
        'a: *',
        'a: nothing',
        'a: no a',
        'b: *',
        'b: a.b',
        'b: a*',
        'b: *.*',
        'b: *.**',
        'c: *',
        'c: a*',
        'd: *',
        'd: a*',
        'd: **/b',
        'e: *',
        'e: ?',
        'e: no a',
        'f: *',
        'f: ?',
        'f: no a',
        'g: *',
        'g: a*',
        'g: a*b?c',
        'h: *',
        'h: signs',
        'i: *',
        'i: é',
        'i: no a',
        'j: *',
        'j: no a',
      ],
    ],
  },
  {
    id: 'given-globs',
    on: "kinds('Pod')",
    schema: 'z.object({ one: z.string(), many: z.array(z.string()) })',
    params: { one: 'ghcr.io/*/app-?', many: ['a?*', '*\\*', '\\E.*\\Q', '[ab]', '?$(x){{y}}'] },
    check: `for (${CONTAINERS}) {
        if (glob(image, params.one)) deny(name + ': one')
        for (const pattern of params.many) if (glob(image, pattern)) deny(name + ': ' + pattern)
        if (glob(image, name)) deny(name + ' for ' + image)
        if (!glob(image, name)) deny(name + ' not for ' + image)
      }`,
    objects: [
      [
        pairs([
          ['a', 'ghcr.io/x/y/app-é'],
          ['b', 'ghcr.io/app-1'],
          ['*b', 'a\nb'],
          ['?', 'a'],
          ['\\', '\\'],
          ['\\?', '\\E.\n\\Q'],
          ['[ab]', 'a'],
          ['.*', '[ab]'],
          ['é*?', 'é😀'],
          ['é*??', 'é😀'],
          ['???', '$(x){{y}}'],
          ['*(x){{y}}', '😀$(x){{y}}'],
        ]),
        'a: one',
        'a not for ghcr.io/x/y/app-é',
        'b not for ghcr.io/app-1',
        '*b: a?*',
        '*b for a\nb',
        '? for a',
        '\\: *\\*',
        '\\ for \\',
        '\\?: *\\*',
        '\\?: \\E.*\\Q',
        '\\? not for \\E.\n\\Q',
        '[ab] not for a',
        '.*: [ab]',
        '.* not for [ab]',
        'é*? for é😀',
        'é*?? not for é😀',
        '??? not for $(x){{y}}',
        '*(x){{y}}: ?$(x){{y}}',
        '*(x){{y}} for 😀$(x){{y}}',
      ],
    ],
  },
]
