import { type Behaviour, configMap } from '../behaviour.ts'

/** Lists without entries of what is absent, and false where a default would stand for what is absent. */
export const ABSENT_AND_FALSE: readonly Behaviour[] = [
  {
    id: 'nothing-of-what-is-absent',
    schema: 'z.object({ flag: z.boolean(), none: z.array(z.string()), text: z.string() })',
    params: { flag: true, none: [], text: 'a' },
    before: `const NONE: readonly string[] = []
      const BARE: Readonly<Record<string, string>> = {}
      const COUNTS: readonly number[] = [2, 0]`,
    check: `for (const one of object.metadata?.ownerReferences?.flatMap(() => NONE) || NONE) deny(one)
      for (const one of object.metadata?.finalizers?.flatMap(() => params.none) ?? ['none']) deny(one)
      const isFixed = object.immutable === true
      const first = (isFixed ? ['fixed'] : object.metadata?.finalizers?.flatMap(() => NONE))?.[0]
      deny(first === 'fixed' ? first : 'no first')
      let keys: readonly string[]
      if (ip(object.data?.ip ?? '') === undefined) keys = sorted(Object.keys(params.flag ? BARE : BARE))
      else keys = ['one']
      if (deepEqual(COUNTS, keys.map(() => 1))) deny('two')
      if (keys.length === 1) deny('one')
      if (deepEqual(params.none.every(() => true) ? undefined : params.none, [params.text])) deny('equal')
      deny(\`\${0}\${deepEqual([params.text, 'a'], ['a'])}\`)`,
    objects: [
      [configMap({}), 'none', 'no first', '0false'],
      [
        { ...configMap({ ip: '10.0.0.1' }, { finalizers: ['a'] }), immutable: true },
        'fixed',
        'one',
        '0false',
      ],
      [configMap({}, { finalizers: [], ownerReferences: [{ name: 'a' }] }), 'no first', '0false'],
    ],
  },
  {
    id: 'nothing-of-no-type',
    on: "kinds('ControllerRevision')",
    schema: 'z.object({ flag: z.boolean() })',
    params: { flag: true },
    check: `const list = (params.flag ? undefined : object)?.data?.list
      if (typeof list === 'boolean') {
        if (list) return
      }
      deny('no list')`,
    objects: [
      [{ apiVersion: 'apps/v1', kind: 'ControllerRevision', data: { list: true } }, 'no list'],
    ],
  },
  {
    id: 'false-before-a-default',
    before: 'const OFF: boolean = false',
    check: `if (object.immutable ?? OFF) deny('immutable')
      else if (object.immutable === undefined) deny('not said')
      else deny('mutable')
      if ((object.immutable ?? object.immutable) || object.immutable != null) deny('said')
      const { data } = object
      if (!(data?.key ?? '')) {
        if (data?.key === undefined) deny('no key')
        if (data?.['key'] == null) deny('none')
      }
      const level = data?.level
      if (!(level || '')) deny(level === undefined ? 'no level' : 'empty level')
      if (!(level ?? '')) deny(level === undefined ? 'no level' : 'empty level')`,
    objects: [
      [configMap({}), 'not said', 'no key', 'none', 'no level', 'no level'],
      [
        { ...configMap({ key: '', level: '' }), immutable: false },
        'mutable',
        'said',
        'empty level',
        'empty level',
      ],
      [{ ...configMap({ key: 'x', level: 'x' }), immutable: true }, 'immutable', 'said'],
    ],
  },
]
