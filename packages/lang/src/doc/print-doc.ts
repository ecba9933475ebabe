import type { Doc } from './doc.ts'

/** How a document is laid out. */
export interface DocOptions {
  /** Columns that a line may have. */
  readonly width: number
  /** One step of indentation. */
  readonly step: string
  /** Columns that one step counts for; a tab counts for several. */
  readonly stepWidth: number
}

interface Piece {
  readonly depth: number
  readonly broken: boolean
  readonly doc: Doc
}

/** Lays a document out: each group on one line where it fits into the width. */
export function printDoc(doc: Doc, options: DocOptions): string {
  let output = ''
  let column = 0
  const stack: Piece[] = [{ depth: 0, broken: true, doc }]
  for (let piece = stack.pop(); piece !== undefined; piece = stack.pop()) {
    const { depth, broken, doc: current } = piece
    if (typeof current === 'string') {
      output += current
      column += current.length
      continue
    }
    switch (current.kind) {
      case 'concat':
        for (const part of [...current.parts].reverse()) stack.push({ depth, broken, doc: part })
        break
      case 'indent':
        stack.push({ depth: depth + 1, broken, doc: current.content })
        break
      case 'group': {
        const flat = { depth, broken: false, doc: current.content }
        const fits = fitsIn(options.width - column, flat, stack)
        stack.push(fits ? flat : { ...flat, broken: true })
        break
      }
      case 'ifBroken':
        if (broken) {
          output += current.text
          column += current.text.length
        }
        break
      case 'hardline':
      case 'line':
        if (broken || current.kind === 'hardline') {
          output = `${output.trimEnd()}\n${options.step.repeat(depth)}`
          column = depth * options.stepWidth
        } else {
          output += current.flat
          column += current.flat.length
        }
        break
    }
  }
  return output
}

/**
 * True where a flat piece, and what follows it up to the next place where a line may break, fits:
 * what follows can still break its own groups.
 */
function fitsIn(width: number, first: Piece, rest: readonly Piece[]): boolean {
  let left = width
  let next = rest.length
  const stack: Piece[] = [first]
  while (left >= 0) {
    const piece = stack.pop() ?? rest[--next]
    if (piece === undefined) return true
    const { broken, doc } = piece
    if (typeof doc === 'string') left -= doc.length
    else if (doc.kind === 'concat')
      for (const part of [...doc.parts].reverse()) stack.push({ ...piece, doc: part })
    else if (doc.kind === 'indent' || doc.kind === 'group')
      stack.push({ ...piece, doc: doc.content })
    else if (doc.kind === 'ifBroken') left -= broken ? doc.text.length : 0
    else if (doc.kind === 'hardline') return broken
    else if (broken) return true
    else left -= doc.flat.length
  }
  return false
}
