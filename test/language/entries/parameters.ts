import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

/** What parameters can be. */
export const PARAMETERS: Chapter<AcceptedEntry> = {
  title: 'Parameters',
  text: '`params` is a zod object. In Gatekeeper its values are the parameters of the Constraint, elsewhere constants of the policy. Every schema can be used that has one type and no transform ([GW2010](diagnostics/GW2010.md)).',
  entries: [
    {
      id: 'parameter-scalars',
      construct: '`z.string()`, `z.number().int()`, `z.boolean()`, `z.enum([…])`',
      meaning: 'Texts, integers, booleans and texts of a list.',
      absent: 'A parameter that is required is always there.',
      on: "kinds('Pod')",
      schema:
        "z.object({ class: z.string(), most: z.number().int(), strict: z.boolean(), mode: z.enum(['pods', 'none']) })",
      params: { class: 'web', most: 60, strict: true, mode: 'pods' },
      check: `
        if (params.mode === 'none') return
        const { priorityClassName, terminationGracePeriodSeconds = 30 } = object.spec ?? {}
        if (params.strict && priorityClassName !== params.class) deny(\`the class is not \${params.class}\`)
        if (terminationGracePeriodSeconds > params.most) deny(\`more than \${params.most} s\`)`,
      objects: [
        [
          pod({ priorityClassName: 'db', terminationGracePeriodSeconds: 61 }),
          'the class is not web',
          'more than 60 s',
        ],
        [pod({ priorityClassName: 'web' })],
        [pod({}), 'the class is not web'],
      ],
    },
    {
      id: 'parameter-defaults',
      construct: '`.default(value)`, `.optional()`',
      meaning: 'A default is written into the policy, so that what is deployed says everything.',
      absent: 'An optional parameter that is not given is absent.',
      schema:
        'z.object({ level: z.string().default("debug"), owner: z.string().optional(), team: z.string().optional() })',
      params: { team: 'shop' },
      check: `
        if (object.data?.level === params.level) deny(\`the level is \${params.level}\`)
        if (params.owner !== undefined && object.data?.owner !== params.owner) deny(\`\${params.owner} does not own it\`)
        if (params.team !== undefined && object.data?.team !== params.team) deny(\`not of \${params.team}\`)`,
      objects: [
        [configMap({ level: 'debug', owner: 'x', team: 'shop' }), 'the level is debug'],
        [configMap({ level: 'info', team: 'shop' })],
        [configMap({}), 'not of shop'],
      ],
    },
    {
      id: 'parameter-lists',
      construct: '`z.array(…)`',
      meaning: 'A list of any of these, which can be walked as any other.',
      absent: 'Entries are always there.',
      schema: 'z.object({ labels: z.array(z.string()) })',
      params: { labels: ['owner', 'team'] },
      check: `
        for (const name of params.labels)
          if (object.metadata?.labels?.[name] === undefined) deny(\`no label \${name}\`)`,
      objects: [
        [configMap({}, { labels: { team: 'a' } }), 'no label owner'],
        [configMap({}, { labels: { team: 'a', owner: 'b' } })],
        [configMap({}), 'no label owner', 'no label team'],
      ],
    },
    {
      id: 'parameter-maps',
      construct: '`z.record(z.string(), …)`, `z.object({ … })`',
      meaning: 'A map has the order in which it is written; objects may hold others.',
      absent: 'A key that the map lacks is absent.',
      schema:
        'z.object({ required: z.record(z.string(), z.string()), skip: z.object({ names: z.array(z.string()) }) })',
      params: { required: { tier: 'web', zone: 'a' }, skip: { names: ['legacy'] } },
      check: `
        if (params.skip.names.includes(object.metadata?.name ?? '')) return
        for (const [name, value] of Object.entries(params.required))
          if (object.metadata?.labels?.[name] !== value) deny(\`\${name} is not \${value}\`)
        if (params.required.tier === object.data?.tier) deny('the tier is no data')`,
      objects: [
        [configMap({}, { labels: { tier: 'web' } }), 'zone is not a'],
        [configMap({}, { name: 'legacy' })],
        [configMap({}), 'tier is not web', 'zone is not a'],
        [configMap({ tier: 'web' }, { labels: { tier: 'web', zone: 'a' } }), 'the tier is no data'],
      ],
    },
    {
      id: 'parameter-keys',
      construct: '`params[key]`',
      meaning: 'A parameter whose name is one of a list.',
      absent: 'A parameter that is required is always there.',
      schema: 'z.object({ low: z.string(), high: z.string().default("none") })',
      params: { low: '1' },
      check: `
        for (const name of ['low', 'high'] as const)
          if (object.data?.[name] !== params[name]) deny(\`\${name} is not \${params[name]}\`)`,
      objects: [
        [configMap({ low: '1', high: '2' }), 'high is not none'],
        [configMap({ low: '1', high: 'none' })],
        [configMap({}), 'low is not 1', 'high is not none'],
      ],
    },
  ],
}
