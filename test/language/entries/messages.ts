import { configMap, pod } from '../../behaviour/behaviour.ts'
import type { AcceptedEntry, Chapter } from '../entry.ts'

/** How messages are made. */
export const MESSAGES: Chapter<AcceptedEntry> = {
  title: 'Messages',
  text: 'Gatekeeper shows all messages, the others show them in one text, joined by `; `. The verdict never depends on a message. On Kubernetes and for a ClusterPolicy, a text over 5 KiB, with a line break or blank, is replaced by the title of the guardrail.',
  entries: [
    {
      id: 'message-texts',
      construct: 'values in messages',
      meaning: 'Texts as they are, integers by their digits, booleans by their names.',
      absent: 'A part that may be absent needs a fallback.',
      shownIn: 'message',
      on: "kinds('Pod')",
      check: `
        const { nodeName = 'any node', priority = 0, hostNetwork = false } = object.spec ?? {}
        if (priority > 9) deny(\`on \${nodeName}, priority \${priority}, network of the node: \${hostNetwork}\`)`,
      objects: [
        [
          pod({ nodeName: 'a', priority: 1000000, hostNetwork: true }),
          'on a, priority 1000000, network of the node: true',
        ],
        [pod({ priority: 10 }), 'on any node, priority 10, network of the node: false'],
        [pod({})],
      ],
    },
    {
      id: 'several-messages',
      construct: 'several messages',
      meaning: 'Each `deny` that is reached gives one, in the order of the function.',
      absent: 'Nothing is denied for an entry that is not there.',
      shownIn: 'message',
      on: "kinds('Pod')",
      check: `
        for (const container of object.spec?.containers ?? []) {
          if (container.image === undefined) deny(\`\${container.name} has no image\`)
          if (container.tty === true) deny(\`\${container.name} has a terminal\`)
        }`,
      objects: [
        [
          pod({
            containers: [
              { name: 'a', tty: true },
              { name: 'b', image: 'x', tty: true },
            ],
          }),
          'a has no image',
          'a has a terminal',
          'b has a terminal',
        ],
        [pod({ containers: [{ name: 'a', image: 'x' }] })],
        [pod({ containers: [null] })],
      ],
    },
    {
      id: 'messages-from-lists',
      construct: 'a list in a message',
      meaning:
        'A list of texts is joined first; keys of a map of the object have no order and cannot be.',
      absent: 'The text of an empty list is empty.',
      shownIn: 'message',
      on: "kinds('Pod')",
      check: `
        const bare = (object.spec?.containers ?? []).filter((one) => one.image === undefined)
        if (bare.length > 0) deny('no image: ' + bare.map((one) => one.name).join(', '))`,
      objects: [
        [
          pod({ containers: [{ name: 'a' }, { name: 'b', image: 'x' }, { name: 'c' }] }),
          'no image: a, c',
        ],
        [pod({ containers: [{ name: 'b', image: 'x' }] })],
        [pod({})],
      ],
    },
    {
      id: 'constant-messages',
      construct: 'constants in messages',
      meaning: 'Quotes, braces and signs of other languages reach the reader as they are written.',
      absent: 'Nothing is read.',
      shownIn: 'message',
      check: `
        if (object.data === undefined) return
        deny('100% of "{{ this }}" is $HOME, it\\'s said')`,
      objects: [
        [configMap({}), '100% of "{{ this }}" is $HOME, it\'s said'],
        [configMap(undefined)],
      ],
    },
  ],
}
