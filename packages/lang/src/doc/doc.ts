/** A text that may be broken into lines: what printers build and `printDoc` lays out. */
export type Doc =
  | string
  | { readonly kind: 'concat'; readonly parts: readonly Doc[] }
  | { readonly kind: 'group'; readonly content: Doc }
  | { readonly kind: 'indent'; readonly content: Doc }
  /** A line break where the group is broken, else `flat`. */
  | { readonly kind: 'line'; readonly flat: string }
  /** A line break in any case; no group around it can stay on one line. */
  | { readonly kind: 'hardline' }
  /** A text that appears only where the group is broken. */
  | { readonly kind: 'ifBroken'; readonly text: string }

/** Parts one after the other. */
export function concat(...parts: readonly Doc[]): Doc {
  return { kind: 'concat', parts }
}

/** Content that stays on one line where it fits, and breaks all its own lines where it does not. */
export function group(...parts: readonly Doc[]): Doc {
  return { kind: 'group', content: concat(...parts) }
}

/** Content whose broken lines are indented one step more. */
export function indent(...parts: readonly Doc[]): Doc {
  return { kind: 'indent', content: concat(...parts) }
}

/** A space, or a line break. */
export const line: Doc = { kind: 'line', flat: ' ' }

/** Nothing, or a line break. */
export const softline: Doc = { kind: 'line', flat: '' }

/** A line break in any case. */
export const hardline: Doc = { kind: 'hardline' }

/** A text for broken groups alone. */
export function ifBroken(text: string): Doc {
  return { kind: 'ifBroken', text }
}

/** Documents with a separator between them. */
export function joinDocs(separator: Doc, docs: readonly Doc[]): Doc {
  return concat(...docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc])))
}
