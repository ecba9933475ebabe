import ts from 'typescript'
import { type Block, evaluateBlock } from '../../packages/ir/src/index.ts'

/** ConfigMaps that the checks decide differently about. */
const OBJECTS = [
  { metadata: { name: 'settings', finalizers: ['x', 'y'] }, data: { a: 'x', b: 'y' } },
  { metadata: { name: 'other' }, data: { b: '' } },
  { metadata: {} },
]

/** A guardrail over ConfigMaps whose check has this body. */
export function guardrailText(body: string, check = 'check({ object, deny })'): string {
  return `import { guardrail, kinds } from 'gatewright'
export default guardrail({
  id: 'construct',
  title: 'A construct',
  on: kinds('ConfigMap'),
  ${check} {
    ${body}
  },
})
`
}

/** What a lowered check says of each object. */
export function messagesOfBlock(block: Block): readonly (readonly string[])[] {
  return OBJECTS.map((object) => evaluateBlock(block, { object }, {}))
}

/** What the body of a check says of each object where it runs as it is written. */
export function messagesInNode(body: string): readonly (readonly string[])[] {
  const { outputText } = ts.transpileModule(body, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const run = new Function('object', 'deny', outputText) as (
    object: unknown,
    deny: (message: string) => void,
  ) => void
  return OBJECTS.map((object) => {
    const messages: string[] = []
    run(object, (message) => messages.push(message))
    return messages
  })
}
