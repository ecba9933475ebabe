import type { CompiledProject } from '@gatewright/frontend'
import { expectedAnswer } from '../expected-answer.ts'
import type { MissingCase, MutantOutcome } from './mutant-report.ts'

/** The objects that alone killed mutants, each as the case that it should become. */
export async function missingCases(
  project: CompiledProject,
  outcomes: readonly MutantOutcome[],
): Promise<readonly MissingCase[]> {
  const groups = new Map<string, [MutantOutcome, ...MutantOutcome[]]>()
  for (const outcome of outcomes) {
    if (outcome.fate !== 'object') continue
    const key = JSON.stringify([outcome.guardrail, outcome.onExisting, outcome.killer])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [outcome])
    else group.push(outcome)
  }
  const cases = await Promise.all([...groups.values()].map((group) => caseOf(project, group)))
  return cases.flat()
}

async function caseOf(
  project: CompiledProject,
  group: readonly [MutantOutcome, ...MutantOutcome[]],
): Promise<readonly MissingCase[]> {
  const [{ guardrail, onExisting, killer }] = group
  const suite = project.suites.find(
    ({ policy }) => policy.id === guardrail && policy.onExisting === onExisting,
  )
  if (killer === undefined || suite === undefined) return []
  const { policy, params } = suite
  const { kind: _, ...request } = killer
  const { messages } = await expectedAnswer(project, policy, params, request)
  const kills = group.map(({ target, key }) => `${target}: ${key}`)
  const expect = messages.length > 0 ? 'deny' : 'allow'
  return [{ guardrail, onExisting, request, expect, messages, kills }]
}
