import {
  type Environment,
  environmentsOf,
  evaluateExpr,
  type Subject,
  withLocal,
} from './evaluate.ts'
import type { JsonObject } from './json.ts'
import type { Block } from './nodes/statement-node.ts'

/**
 * The messages of a structured block, in order; an empty list means that the request is allowed.
 *
 * @param subject - what is judged; null members of its objects count as missing
 * @param params - the parameters, complete with their defaults
 */
export function evaluateBlock(
  block: Block,
  subject: Subject,
  params: JsonObject,
): readonly string[] {
  return messagesOf(block, { ...subject, params, locals: new Map() })
}

function messagesOf(block: Block, start: Environment): readonly string[] {
  const messages: string[] = []
  let environment = start
  for (const statement of block) {
    switch (statement.kind) {
      case 'let':
        environment = withLocal(
          environment,
          statement.name,
          evaluateExpr(statement.value, environment),
        )
        break
      case 'loop':
        for (const each of environmentsOf(statement.iteration, environment))
          messages.push(...messagesOf(statement.body, each))
        break
      case 'branch': {
        const holds = evaluateExpr(statement.test, environment) === true
        messages.push(...messagesOf(holds ? statement.then : statement.otherwise, environment))
        break
      }
      case 'deny':
        messages.push(String(evaluateExpr(statement.message, environment)))
        break
      case 'leave':
        throw new Error('evaluateBlock needs a structured block')
    }
  }
  return messages
}
