import { type Behaviour, configMap } from '../behaviour.ts'

/** Members whose name is known when the policy runs alone, of parameters and of tables. */
export const COMPUTED_KEYS: readonly Behaviour[] = [
  {
    id: 'parameters-by-name',
    schema:
      'z.object({ cpu: z.string(), memory: z.string().default("none"), level: z.string().optional() })',
    params: { cpu: '1' },
    check: `for (const name of ['cpu', 'memory'] as const)
        if (object.data?.[name] !== params[name]) deny(\`\${name} is not \${params[name]}\`)
      for (const name of ['cpu', 'level'] as const)
        if (params[name] === undefined) deny(name + ' is not given')
      if (['cpu', 'level'].some((name) => name in params && object.data?.c === name)) deny('in')`,
    objects: [
      [configMap({ cpu: '1', memory: 'none' }), 'level is not given'],
      [configMap({ c: 'cpu' }), 'cpu is not 1', 'memory is not none', 'level is not given', 'in'],
    ],
  },
  {
    id: 'lists-by-name',
    schema:
      'z.object({ limits: z.array(z.string()), requests: z.array(z.string()), most: z.number().int() })',
    params: { limits: ['cpu', 'memory'], requests: [], most: 2 },
    check: `for (const bound of ['limits', 'requests'] as const) {
        for (const resource of params[bound])
          if (object.data?.[resource] === undefined) deny(\`no \${bound} of \${resource}\`)
        if (params[bound].length === 0) deny('nothing of ' + bound)
      }`,
    objects: [
      [configMap({ cpu: '' }), 'no limits of memory', 'nothing of requests'],
      [configMap({}), 'no limits of cpu', 'no limits of memory', 'nothing of requests'],
    ],
  },
  {
    id: 'members-of-entries',
    before: `const RANGES = { cpu: { least: 1, most: 4 }, memory: { least: 2, most: 3 } } as const`,
    check: `const size = object.metadata?.generation ?? 0
      for (const [resource, { least, most: highest }] of Object.entries(RANGES))
        if (size < least || size > highest) deny(\`\${resource} is \${size}, not \${least} to \${highest}\`)
      for (const [, { least = 7 }] of Object.entries(RANGES)) if (size === least) deny('least')`,
    objects: [
      [configMap({}, { generation: 2 }), 'least'],
      [configMap({}, { generation: 4 }), 'memory is 4, not 2 to 3'],
      [configMap({}), 'cpu is 0, not 1 to 4', 'memory is 0, not 2 to 3'],
    ],
  },
]
