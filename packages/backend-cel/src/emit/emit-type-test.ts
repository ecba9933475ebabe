import type { IsTypeNode } from '@gatewright/ir'
import { type CelExpr, cel } from '@gatewright/lang'
import type { CelScope } from './cel-scope.ts'
import { accessOf } from './emit-access.ts'

/** The types of CEL; Kyverno's command line turns integers into doubles. */
const TYPES: { readonly [T in IsTypeNode['test']]: readonly string[] } = {
  bool: ['bool'],
  int: ['int', 'double'],
  string: ['string'],
  list: ['list'],
}

/** Whether a value is there and of a type. */
export function emitTypeTest(node: IsTypeNode, scope: CelScope): CelExpr {
  const { guards, value } = accessOf(node.value, scope)
  const type = cel.call('type', value)
  const tests = TYPES[node.test].map((name) => cel.binary('==', type, cel.ident(name)))
  return cel.and(...guards, cel.or(...tests))
}
