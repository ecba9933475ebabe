import { z } from 'zod'

declare const patternBrand: unique symbol

/** A regular expression given as a parameter; only `matches` reads it. */
export type Pattern = string & { readonly [patternBrand]: true }

/** The key of a JSON schema that marks a string as a regular expression. */
export const PATTERN_KEYWORD = 'x-gatewright-pattern'

/**
 * A parameter that holds a regular expression, as JavaScript writes it with the flag `u`. It must
 * mean the same on every engine (RE2): no lookaround, no backreferences.
 */
export function pattern(): z.ZodType<Pattern, string> {
  return z.string().meta({ [PATTERN_KEYWORD]: true }) as unknown as z.ZodType<Pattern, string>
}

/** True where `pattern` matches anywhere in `value`; anchor it with `^` and `$` to match the whole. */
export function matches(value: string, pattern: Pattern): boolean {
  return new RegExp(pattern, 'u').test(value)
}
