/**
 * The texts of the Warning headers among the raw headers of a response (names and values in turn), by RFC 7234:
 * `299 - "text"`, where a backslash stands before what it quotes. One header may hold several.
 */
export function parseWarnings(rawHeaders: readonly string[]): readonly string[] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && name.toLowerCase() === 'warning' ? textsOf(rawHeaders[index + 1] ?? '') : [],
  )
}

function textsOf(value: string): readonly string[] {
  const utf8 = Buffer.from(value, 'latin1').toString('utf8')
  const matches = utf8.matchAll(/(?:^|,)\s*\d{3} \S+ "((?:[^"\\]|\\[\s\S])*)"(?:\s*"[^"]*")?\s*/g)
  return Array.from(matches, ([, text = '']) => text.replaceAll(/\\([\s\S])/g, '$1'))
}
