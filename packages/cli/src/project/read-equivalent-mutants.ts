import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TARGETS, type Target } from '@gatewright/backend'
import type { Diagnostic } from '@gatewright/diagnostics'
import type { EquivalentMutants } from '@gatewright/verify'
import { z } from 'zod'
import { cliDiagnostics } from '../diagnostics.ts'

/** The file beside the configuration that lists mutants without a difference. */
const FILE = 'equivalent-mutants.json'

const LISTS = z.array(
  z.strictObject({
    guardrails: z.array(z.string()).min(1).optional(),
    targets: z.array(z.enum(TARGETS as readonly [Target, ...Target[]])).min(1),
    mutations: z.array(z.string()).min(1),
    reason: z.string().min(1),
  }),
)

/** Reads which mutants mean the same as their policies; without the file, none do. */
export function readEquivalentMutants(root: string): {
  readonly lists: readonly EquivalentMutants[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const file = join(root, FILE)
  if (!existsSync(file)) return { lists: [], diagnostics: [] }
  try {
    const { data, error } = LISTS.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (error === undefined) return { lists: data as readonly EquivalentMutants[], diagnostics: [] }
    return problem(z.prettifyError(error))
  } catch (error) {
    return problem(error instanceof Error ? error.message : String(error))
  }
}

function problem(text: string): ReturnType<typeof readEquivalentMutants> {
  return { lists: [], diagnostics: [cliDiagnostics.GW4007({ file: FILE, problem: text })] }
}
