import { type Block, type JsonObject, visitBlock } from '@gatewright/ir'
import { type RegoRule, rego } from '@gatewright/lang'
import { emitConstant } from './emit-constant.ts'
import { REVIEW } from './emit-path.ts'

const TYPES = 'declared_types'

/**
 * Rules that deny an object with a value of another type than its kind declares: functions are undefined of it,
 * and a rule that reads it does not fire. Each rule is evaluated by itself, so that it does not matter which others do.
 *
 * @param types - JSON Schema of the objects
 */
export function emitTypes(types: JsonObject, body: Block): readonly RegoRule[] {
  const value = emitConstant(types)
  return [
    ...objectsRead(body).map(wrongTypes),
    { name: TYPES, head: { kind: 'value', value }, body: [] },
  ]
}

function wrongTypes(object: string): RegoRule {
  const problem = rego.variable('problem')
  const text = 'a value has another type than its kind declares: %s'
  return {
    name: 'violation',
    head: { kind: 'contains', term: rego.object([[rego.string('msg'), rego.variable('msg')]]) },
    body: [
      rego.term(rego.variable('judged')),
      rego.assign(
        'found',
        rego.call('json.match_schema', rego.ref(REVIEW, rego.string(object)), rego.variable(TYPES)),
      ),
      rego.some('problem', rego.ref(rego.variable('found'), rego.scalar(1))),
      rego.compare('==', rego.ref(problem, rego.string('type')), rego.string('invalid_type')),
      rego.assign(
        'msg',
        rego.call(
          'sprintf',
          rego.string(text),
          rego.array([rego.ref(problem, rego.string('field'))]),
        ),
      ),
    ],
    comments: ['Of a value of a wrong type, functions would be undefined.'],
  }
}

function objectsRead(body: Block): readonly ('object' | 'oldObject')[] {
  let readsOld = false
  visitBlock(body, (node) => {
    if (node.kind === 'root' && node.root === 'oldObject') readsOld = true
  })
  return readsOld ? ['object', 'oldObject'] : ['object']
}
