import type { ExprNode } from '../../packages/ir/src/index.ts'

/** What printing one check works with. */
export interface Printing {
  /** What each local is called. */
  readonly names: Map<string, string>
  /** The pod's views that the check reads. */
  readonly views: ReadonlySet<string>
  /** Lists and tables, which a check reads from constants of its module. */
  readonly constants: Map<string, { readonly name: string; readonly declared: string }>
  /** The receiver that an optional chain tests. */
  readonly chained: ExprNode | undefined
  readonly pods: ReadonlySet<string>
  /** Names of parameters by the shape of the value that they are known to hold. */
  readonly assumed: ReadonlyMap<string, string>
  readonly facts: { relates: boolean; named: number }
}

/** A name for a local, and what is printed with it. */
export function bindName(name: string, printing: Printing): readonly [string, Printing] {
  const own = `v$${printing.facts.named++}`
  return [own, { ...printing, names: new Map(printing.names).set(name, own) }]
}

/** What stands between a receiver and its member. */
export function dotAfter(receiver: ExprNode, printing: Printing): string {
  return isChained(receiver, printing) ? '?.' : '.'
}

/** True where what is read may be absent with its receiver. */
export function isChained(receiver: ExprNode, { chained }: Printing): boolean {
  return receiver.optional || receiver === chained
}
