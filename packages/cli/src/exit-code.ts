/** How the command ends: 0 fine, 1 findings, 2 the user's error, 3 our bug, 4 an engine is missing. */
export const EXIT = { ok: 0, findings: 1, usage: 2, bug: 3, engineMissing: 4 } as const
