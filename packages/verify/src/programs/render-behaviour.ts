import type { ProgramFinding } from './shrink-finding.ts'

/** A finding as the test that keeps it: a behaviour of the language, to be pasted beside the others. */
export function renderBehaviour({ program, request, expected }: ProgramFinding): string {
  const { id, on, schema, params, before, check } = program
  const { operation, object, oldObject, user, ...rest } = request ?? { operation: 'CREATE' }
  const asked = {
    object,
    oldObject,
    ...rest,
    // Who sends a request that names nobody is no part of it.
    user: user?.username === 'gatewright:author' ? undefined : user,
  }
  const isPlain = operation === 'CREATE' && JSON.stringify(asked) === JSON.stringify({ object })
  const tuple = (one: unknown): string => JSON.stringify([one, ...expected])
  return [
    '{',
    `  id: '${id}',`,
    `  on: ${JSON.stringify(on)},`,
    ...(schema === undefined ? [] : [`  schema: ${JSON.stringify(schema)},`]),
    ...(schema === undefined ? [] : [`  params: ${JSON.stringify(params)},`]),
    ...(before === '' ? [] : [`  before: ${template(before)},`]),
    `  check: ${template(check)},`,
    `  objects: [${request !== undefined && isPlain ? tuple(object) : ''}],`,
    ...(request !== undefined && !isPlain ? [`  requests: [${tuple(asked)}],`] : []),
    '},',
  ].join('\n')
}

/** A text as a template literal. */
function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)}\``
}
