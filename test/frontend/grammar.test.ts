import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { guardrailText, messagesInNode, messagesOfBlock } from './compare-with-node.ts'
import { CONSTRUCTS } from './constructs.ts'
import { type LoweredSource, parseSources } from './lower-sources.ts'
import { OUTSIDE, OUTSIDE_BY_NAME } from './outside-of-checks.ts'

/** The name of each kind; later names of the same number mark ranges. */
const names = new Map<number, string>()
for (const [name, kind] of Object.entries(ts.SyntaxKind))
  if (typeof kind === 'number' && !names.has(kind)) names.set(kind, name)

const sources = parseSources(
  Object.fromEntries(
    Object.entries(CONSTRUCTS).map(([kind, body]) => [`${kind}.ts`, guardrailText(body)]),
  ),
)
const lowered = new Map(Object.keys(CONSTRUCTS).map((kind) => [kind, lowerOne(`${kind}.ts`)]))

test('every kind of syntax is in a check of the table, or cannot be in one', () => {
  const inside = new Set<string>()
  for (const { check } of lowered.values()) for (const name of kindsIn(check)) inside.add(name)
  const excused = (name: string) =>
    OUTSIDE_BY_NAME.some((pattern) => pattern.test(name)) ||
    Object.values(OUTSIDE).some((kinds) => kinds.includes(name))
  const all = [...names.values()]
  expect(all.filter((name) => !inside.has(name) && !excused(name))).toEqual([])
  expect(all.filter((name) => inside.has(name) && excused(name))).toEqual([])
})

describe('a check with this kind of syntax is lowered, or refused with a place in it', () => {
  test.each(Object.entries(CONSTRUCTS))('%s', (kind, body) => {
    const { check, body: block, diagnostics } = lowerOne(`${kind}.ts`)
    expect(sources.syntaxErrors(`${kind}.ts`)).toEqual([])
    expect(kindsIn(check)).toContain(kind)
    for (const { code, origin } of diagnostics) {
      expect(code).toMatch(/^GW1\d{3}$/)
      expect(origin?.start).toBeGreaterThanOrEqual(check.getStart())
      expect(origin?.end).toBeLessThanOrEqual(check.end)
    }
    if (diagnostics.length > 0) return
    // What is lowered decides as it does in Node; where it were dropped, it would not.
    const messages = messagesInNode(body)
    expect(messagesOfBlock(block)).toEqual(messages)
    expect(messages.flat()).not.toEqual([])
  })
})

function lowerOne(file: string): LoweredSource {
  const [only, ...others] = sources.lower(file)
  if (only === undefined || others.length > 0) throw new Error(`${file}: no check, or several`)
  return only
}

/** The kinds of all nodes and tokens of a node. */
function kindsIn(node: ts.Node): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (each: ts.Node): void => {
    if (each.kind !== ts.SyntaxKind.SyntaxList) found.add(names.get(each.kind) ?? '')
    each.getChildren().forEach(visit)
  }
  visit(node)
  return found
}
