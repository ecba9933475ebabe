import { backendDiagnostics, type EngineProfile, type PolicyUse } from '@gatewright/backend'
import type { Diagnostic } from '@gatewright/diagnostics'
import { type Block, type ExprNode, visitExpr } from '@gatewright/ir'

/** What a use needs and the engine does not have. */
export function checkCapabilities(use: PolicyUse, profile: EngineProfile): readonly Diagnostic[] {
  if (profile.capabilities['cel.lists']) return []
  const found: Diagnostic[] = []
  visitBlock(use.policy.body, (node) => {
    if (node.kind !== 'flatMap') return
    const engine = `${profile.engine} ${profile.version}`
    const instead = 'Loop over the inner list with for..of, some or every.'
    const parameters = { construct: '`flatMap`', engine, instead }
    found.push(backendDiagnostics.GW3001(parameters, { origin: node.origin }))
  })
  return found
}

function visitBlock(block: Block, visit: (node: ExprNode) => void): void {
  for (const statement of block) {
    switch (statement.kind) {
      case 'let':
        visitExpr(statement.value, visit)
        break
      case 'deny':
        visitExpr(statement.message, visit)
        break
      case 'branch':
        visitExpr(statement.test, visit)
        visitBlock(statement.then, visit)
        visitBlock(statement.otherwise, visit)
        break
      case 'loop':
        visitExpr(statement.iteration.source, visit)
        visitBlock(statement.body, visit)
        break
      case 'leave':
        break
    }
  }
}
