import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Target } from '@gatewright/backend'
import type { Diagnostic } from '@gatewright/diagnostics'
import type { JsonObject } from '@gatewright/ir'
import { policyDocuments } from '@gatewright/verify'
import { cliDiagnostics } from '../diagnostics.ts'
import { readManifests } from '../scan/read-manifests.ts'

/** The documents of hand-written policies, one policy for each target that has one. */
export interface HandWritten {
  readonly policies: ReadonlyMap<Target, readonly JsonObject[]>
  /** Why they cannot be compared. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the hand-written policies of some targets in a file or below a folder. */
export function findHandWritten(path: string, targets: readonly Target[]): HandWritten {
  const policies = new Map<Target, readonly JsonObject[]>()
  if (!existsSync(path)) {
    const problem = 'there is no such file or folder'
    return { policies, diagnostics: [cliDiagnostics.GW4022({ path, problem })] }
  }
  const { objects, problems } = readManifests(resolve(path))
  const diagnostics: Diagnostic[] = problems.map(({ source, problem }) =>
    cliDiagnostics.GW4022({ path: source || path, problem }),
  )
  const documents = objects.map(({ object }) => object as object as JsonObject)
  for (const target of targets) {
    const found = policyDocuments(target, documents)
    const { policies: count } = found
    if (count === 1) policies.set(target, found.documents)
    else if (count > 1) diagnostics.push(cliDiagnostics.GW4024({ path, target, count }))
  }
  if (policies.size === 0 && diagnostics.length === 0)
    diagnostics.push(cliDiagnostics.GW4023({ path, targets }))
  return { policies, diagnostics }
}
