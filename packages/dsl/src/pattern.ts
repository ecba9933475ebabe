import { z } from 'zod'

declare const patternBrand: unique symbol

/** A regular expression given as a parameter; only `matches` reads it. */
export type Pattern = string & { readonly [patternBrand]: true }

/** The key of a JSON schema that marks a string as a regular expression. */
export const PATTERN_KEYWORD = 'x-gatewright-pattern'

/**
 * A parameter that holds a regular expression. It is written in the syntax that RE2 and JavaScript
 * share and means what RE2 makes of it: no lookaround, no backreferences, `.` is anything but a line
 * feed, `\s` is ASCII.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function pattern(): z.ZodType<Pattern, string> {
  return z.string().meta({ [PATTERN_KEYWORD]: true }) as unknown as z.ZodType<Pattern, string>
}

/** True where `pattern` matches anywhere in `value`; anchor it with `^` and `$` to match the whole. */
export function matches(value: string, pattern: Pattern): boolean {
  return new RegExp(inJavaScript(pattern), 'u').test(value)
}

const TOKEN = /\\[\s\S]|\[\^?|\]|\./g

/** Respells the parts to which JavaScript gives another meaning. */
function inJavaScript(pattern: string): string {
  let isClass = false
  return pattern.replace(TOKEN, (token) => {
    if (token.startsWith('[')) isClass = true
    else if (token === ']') isClass = false
    else if (token === '\\s') return isClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]'
    else if (token === '\\S') return '[^\\t\\n\\f\\r ]'
    else if (token === '.' && !isClass) return '[^\\n]'
    return token
  })
}
