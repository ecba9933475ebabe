/** What a piece of a terminal text is. */
export type Style = 'error' | 'warning' | 'strong' | 'gutter' | 'help'

/** Marks a text with the escape codes of a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

const CODES: Record<Style, string> = {
  error: '1;31',
  warning: '1;33',
  strong: '1',
  gutter: '34',
  help: '36',
}

/** The painter for a terminal with or without colours. */
export function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text)
}
