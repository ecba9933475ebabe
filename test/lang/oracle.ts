import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A question to the oracle: one of these texts, or the words of Rego. */
export type Question =
  | { readonly cel: string }
  | { readonly rego: string }
  | { readonly regoTerm: string }
  | { readonly words: true }

/** What the oracle says of a question: an error of the parser, or what belongs to the question. */
export interface Answer {
  readonly error?: string
  /** The expression that cel-go reads, as nested lists. */
  readonly ast?: unknown
  /** What `opa fmt` leaves of a module. */
  readonly formatted?: string
  /** How many rules a module has. */
  readonly rules?: number
  /** The value of a term. */
  readonly value?: unknown
  readonly keywords?: readonly string[]
  /** What the names of built-in functions begin with, before their first dot. */
  readonly functions?: readonly string[]
}

/** Asks the real parsers. */
export interface Oracle {
  readonly ask: (question: Question) => Promise<Answer>
  readonly close: () => void
}

const FOLDER = fileURLToPath(new URL('./oracle/', import.meta.url))
const ENVIRONMENT = {
  ...process.env,
  CGO_ENABLED: '0',
  GOWORK: 'off',
  GOFLAGS: '-trimpath -buildvcs=false -mod=readonly',
}

/** Starts the oracle, in Go; undefined without Go, which is said aloud and an error where engines are required. */
export function startOracle(): Oracle | undefined {
  if (spawnSync('go', ['version']).status !== 0) {
    const message = 'the real parsers of CEL and Rego were not asked, since Go was not found'
    if (process.env.GATEWRIGHT_REQUIRE_ENGINES === '1') throw new Error(message)
    console.warn(`SKIPPED: ${message}`)
    return undefined
  }
  const program = spawn('go', ['run', '.'], {
    cwd: FOLDER,
    env: ENVIRONMENT,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting: ((answer: Answer) => void)[] = []
  createInterface(program.stdout).on('line', (line) => waiting.shift()?.(JSON.parse(line)))
  program.on('exit', () => {
    for (const settle of waiting.splice(0)) settle({ error: 'the oracle has ended' })
  })
  return {
    ask: (question) =>
      new Promise((settle) => {
        waiting.push(settle)
        program.stdin.write(`${JSON.stringify(question)}\n`)
      }),
    close: () => program.stdin.end(),
  }
}
