import type { ConstructName } from './constructs.ts'

/** Constructs that cannot stand in others, though their types fit. */
interface Idle {
  readonly why: string
  readonly outer: readonly ConstructName[]
  readonly inner: readonly ConstructName[]
}

const IDLE: readonly Idle[] = [
  {
    why: 'TypeScript knows the end of a test or a choice of what is written out, and refuses it',
    outer: ['truth', 'orElse', 'coalesce', 'switch', 'giveFromSwitch'],
    inner: ['text', 'integer', 'textList', 'integerList', 'list', 'spread', 'spreadAfter'],
  },
  {
    why: 'the compiler refuses a test behind `??` of which TypeScript draws false conclusions',
    outer: ['coalesce'],
    inner: ['present', 'typeOf', 'isArray', 'equalsAny', 'isReadable'],
  },
]

/** True where one construct cannot stand in another, though its type fits. */
export function isIdle(outer: ConstructName, inner: ConstructName): boolean {
  return IDLE.some((one) => one.outer.includes(outer) && one.inner.includes(inner))
}
