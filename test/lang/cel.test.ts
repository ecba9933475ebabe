import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type CelExpr,
  cel,
  isCelField,
  isCelIdentifier,
  printCel,
} from '../../packages/lang/src/index.ts'
import { anyCel } from './any-cel.ts'
import { anyText } from './any-text.ts'
import { celShape } from './cel-shape.ts'
import { startOracle } from './oracle.ts'

const oracle = startOracle()
afterAll(() => oracle?.close())

async function read(text: string): Promise<unknown> {
  const answer = await oracle?.ask({ cel: text })
  return answer?.ast ?? answer?.error
}

describe.skipIf(oracle === undefined)('printed CEL, read by cel-go', { timeout: 600_000 }, () => {
  it('is the expression that was printed, whatever the width', async () => {
    const widths = fc.constantFrom(1, 20, 60, 100, 1000)
    await fc.assert(
      fc.asyncProperty(anyCel, widths, async (expr, width) => {
        const text = printCel(expr, { width })
        expect(text).not.toMatch(/[ \t]$/m)
        expect(await read(text), text).toEqual(celShape(expr))
      }),
      { numRuns: 2000 },
    )
  })

  it('has no parentheses that it could do without', async () => {
    await fc.assert(
      fc.asyncProperty(anyCel.filter(isPlain), async (expr) => {
        const text = printCel(expr, { width: 10_000 })
        const shape = celShape(expr)
        for (const [open, close] of parentheses(text)) {
          const without = `${text.slice(0, open)} ${text.slice(open + 1, close)} ${text.slice(close + 1)}`
          expect(await read(without), `${text}\n${without}`).not.toEqual(shape)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('says a text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const printed = printCel(cel.literal(text))
        expect(printed.replaceAll(' ', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Z}]/u)
        expect(await read(printed)).toEqual(['literal', text])
      }),
      { numRuns: 2000 },
    )
  })

  it('takes the names that cel-go takes', async () => {
    const words =
      'as break const continue else false for function if import in let loop package namespace null return true var void while __result__'
    const shaped = fc.stringMatching(/^[A-Za-z0-9_$-]{0,6}$/)
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...words.split(' ')), shaped), async (name) => {
        const all = ['method', 'all', ['ident', 'x'], ['ident', name], ['ident', name]]
        const isName = JSON.stringify(await read(`x.all(${name}, ${name})`)) === JSON.stringify(all)
        const selected = JSON.stringify(await read(`x.${name}`))
        expect(isCelIdentifier(name), name).toBe(isName)
        expect(isCelField(name), name).toBe(
          selected === JSON.stringify(['select', ['ident', 'x'], name]),
        )
      }),
      { numRuns: 1000, examples: words.split(' ').map((word) => [word] as [string]) },
    )
  })
})

/** True where no parentheses are there for reading alone: nested relations, negative receivers. */
function isPlain(expr: unknown): boolean {
  if (typeof expr !== 'object' || expr === null) return typeof expr !== 'number' || expr >= 0
  const { kind, left } = expr as { readonly kind?: unknown; readonly left?: CelExpr }
  const isNested = kind === 'binary' && isRelation(expr as CelExpr) && isRelation(left)
  return !isNested && Object.values(expr).every(isPlain)
}

function isRelation(expr: CelExpr | undefined): boolean {
  return expr?.kind === 'binary' && /^([=!<>]=|[<>]|in)$/.test(expr.operator)
}

/** The parentheses of a printed expression that neither call nor quote. */
function parentheses(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  const open: (number | undefined)[] = []
  for (const { 0: token, index } of text.matchAll(/'(?:[^'\\]|\\.)*'|\w*\(|\)/g)) {
    if (token === '(') open.push(index)
    else if (token.endsWith('(')) open.push(undefined)
    else if (token === ')') {
      const start = open.pop()
      if (start !== undefined) found.push([start, index])
    }
  }
  return found
}
