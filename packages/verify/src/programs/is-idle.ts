import type { ConstructName } from './constructs.ts'

const PLAIN: ReadonlySet<ConstructName> = new Set([
  'text',
  'integer',
  'textList',
  'integerList',
  'list',
  'spread',
  'spreadAfter',
])
const DECIDING: ReadonlySet<ConstructName> = new Set(['truth', 'orElse', 'coalesce', 'switch'])

/** True where TypeScript knows the end of a test or a choice, and refuses it. */
export function isIdle(outer: ConstructName, inner: ConstructName): boolean {
  return DECIDING.has(outer) && PLAIN.has(inner)
}
