import { z } from 'zod'

/** Objects that are left alone, by name and by the beginning of their names. */
export interface Except {
  readonly names: readonly string[]
  readonly prefixes: readonly string[]
}

/** True for a name that is left alone. */
export function isExcepted(name: string, except: Except): boolean {
  return except.names.includes(name) || except.prefixes.some((prefix) => name.startsWith(prefix))
}

/** The parameter `except`, with the names that a cluster itself gives to such objects. */
export function except(known: string[]) {
  return z
    .object({
      names: z.array(z.string().min(1)).default(known),
      prefixes: z.array(z.string().min(1)).default([]),
    })
    .prefault({})
    .describe('Objects that are left alone, by name or by the beginning of their names.')
}
