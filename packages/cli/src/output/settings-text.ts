import { type PolicyUse, PROFILES, serializeDocument, type Target } from '@gatewright/backend'
import type { Json, JsonObject } from '@gatewright/ir'
import { BACKENDS } from '../backends.ts'
import { MARK } from './mark.ts'

/**
 * Values of an engine's Helm chart that uses rely on, each with what happens without it, and in comments
 * what the chart leaves out unless told otherwise; undefined for an engine that has no chart.
 */
export function settingsText(target: Target, uses: readonly PolicyUse[]): string | undefined {
  const { installation } = BACKENDS[target]
  if (installation === undefined || uses.length === 0) return undefined
  const settings = installation.requiredSettings(uses)
  // What the chart does of itself is left to it.
  const required = settings.filter(({ isOptional, isMet }) => !isOptional && !isMet({}))
  const optional = settings.filter(({ isOptional }) => isOptional)
  const values = required.reduce<JsonObject>(
    (all, { name, value }) => withValue(all, name.split('.'), value),
    {},
  )
  const comments = required.map(({ name, reason }) => ({ path: name.split('.'), text: reason }))
  const { engine, version, since, until } = PROFILES[target]
  const newer = since === undefined ? '' : ` ${since} or newer`
  const older = until === undefined ? '' : `, older than ${until}`
  return [
    `# ${MARK}: values of the engine's Helm chart that the policies rely on.`,
    `# For ${engine}${newer}${older}; verified with ${version}.`,
    serializeDocument(values, comments).trimEnd(),
    ...(optional.length === 0
      ? []
      : ['# The chart keeps this from the engine. Where it is to be judged all the same, set:']),
    ...optional.flatMap(({ name, value, reason }) => [
      `# - ${reason}`,
      ...serializeDocument(withValue({}, name.split('.'), value))
        .trimEnd()
        .split('\n')
        .map((line) => `#     ${line}`),
    ]),
    '',
  ].join('\n')
}

/** The values with one more, at a path. */
function withValue(
  values: JsonObject,
  [name = '', ...rest]: readonly string[],
  value: Json,
): JsonObject {
  if (rest.length === 0) return { ...values, [name]: value }
  const inner = (values[name] ?? {}) as JsonObject
  return { ...values, [name]: withValue(inner, rest, value) }
}
