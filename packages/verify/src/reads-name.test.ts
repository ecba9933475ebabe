import type { Block, ExprNode } from '@gatewright/ir'
import { expect, test } from 'vitest'
import { readsName } from './reads-name.ts'

const origin = { file: 'a.ts', line: 1, column: 1, length: 1 } as never
const type = { kind: 'string' } as never
const common = { type, optional: true, origin }
const object: ExprNode = { kind: 'root', root: 'object', ...common }
const member = (base: ExprNode, name: string): ExprNode => ({
  kind: 'member',
  base,
  name,
  known: false,
  ...common,
})
const metadata = member(object, 'metadata')
const denying = (message: ExprNode): Block => [{ kind: 'deny', message, origin }]

test.each([
  ['object.metadata.name', member(metadata, 'name'), true],
  ['object.metadata as a whole', metadata, true],
  ['object.metadata.labels', member(metadata, 'labels'), false],
  ['object.spec.name', member(member(object, 'spec'), 'name'), false],
  ['a local', { kind: 'local', name: 'x', ...common } as ExprNode, false],
])('%s', (_, expr, reads) => {
  expect(readsName(denying(expr))).toBe(reads)
})
