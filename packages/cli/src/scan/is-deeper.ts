import type { CST } from 'yaml'

/** True where a value among YAML tokens is nested deeper than so many levels. Does not recurse. */
export function isDeeper(tokens: readonly CST.Token[], limit: number): boolean {
  const waiting: (readonly [token: CST.Token | null | undefined, depth: number])[] = tokens.map(
    (token) => [token, 0],
  )
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [token, depth] = next
    if (depth > limit) return true
    if (token?.type === 'document') waiting.push([token.value, depth])
    else if (token !== null && token !== undefined && 'items' in token)
      for (const { key, value } of token.items) waiting.push([key, depth + 1], [value, depth + 1])
  }
  return false
}
