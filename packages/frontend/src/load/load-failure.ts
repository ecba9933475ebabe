import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Diagnostic, Origin } from '@gatewright/diagnostics'
import { frontendDiagnostics } from '../diagnostics.ts'
import { projectPath } from '../ts/source-origin.ts'
import type { GuestFailure } from './guest-protocol.ts'

/** A diagnostic for what the project's code threw, at the line of the project that threw it. */
export function loadFailure(failure: GuestFailure, root: string): Diagnostic {
  return frontendDiagnostics.GW2005(
    { problem: failure.message },
    { origin: originInStack(failure.stack, root) },
  )
}

function originInStack(stack: string, root: string): Origin | undefined {
  for (const [, place = '', line, column] of stack.matchAll(
    /\(?((?:file:\/\/)?\/[^\s()]+?):(\d+):(\d+)\)?$/gm,
  )) {
    const file = place.startsWith('file://') ? fileURLToPath(place) : place
    if (!file.startsWith(`${root}/`) || !existsSync(file)) continue
    return {
      file: projectPath(root, file),
      start: 0,
      end: 0,
      line: Number(line),
      column: Number(column),
    }
  }
  return undefined
}
