import { visitBlock } from './expressions-of.ts'
import { isJsonList, isJsonObject, type Json } from './json.ts'
import type { PolicyNode } from './nodes/policy-node.ts'

/**
 * The names of members that a policy may read: those it writes out, and every text of it or its parameters' schema,
 * since a text may be a key.
 */
export function memberNames({ body, parameters }: PolicyNode): ReadonlySet<string> {
  const names = new Set<string>()
  const addTexts = (value: Json): void => {
    if (typeof value === 'string') names.add(value)
    if (isJsonList(value)) value.forEach(addTexts)
    if (isJsonObject(value))
      for (const [key, entry] of Object.entries(value)) addTexts([key, entry])
  }
  visitBlock(body, (node) => {
    if (node.kind === 'member') names.add(node.name)
    if (node.kind === 'const') addTexts(node.value)
  })
  addTexts(parameters ?? null)
  return names
}
