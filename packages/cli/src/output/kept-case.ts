import type { JudgedRequest } from '@gatewright/dsl'

/** A request that is worth keeping, as the case to be pasted, on one line. */
export function keptCase(
  name: string,
  { name: requestName, dryRun, ...request }: JudgedRequest,
  messages: readonly string[],
  onExisting: 'allow' | 'deny',
): string {
  return `keep it: ${JSON.stringify({
    name,
    ...request,
    requestName,
    ...(dryRun === true ? { dryRun } : {}),
    ...(onExisting === 'allow' ? { onExisting } : {}),
    expect: messages.length > 0 ? 'deny' : 'allow',
    ...(messages.length > 0 ? { messages } : {}),
  })},`
}
