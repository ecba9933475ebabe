const TAB_WIDTH = 4
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]$/u
// The blocks that terminals draw two columns wide, and emoji.
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u

/** A source text as a terminal can show it: tabs become spaces, control characters a mark. */
export function displayText(text: string): string {
  let shown = ''
  for (const character of text) {
    if (character === '\t') shown += ' '.repeat(TAB_WIDTH - (displayWidth(shown) % TAB_WIDTH))
    else shown += /^\p{Cc}$/u.test(character) ? '\ufffd' : character
  }
  return shown
}

/** A text of several lines as a terminal can show it. */
export function displayLines(text: string): string {
  return text.split('\n').map(displayText).join('\n')
}

/** The columns that a displayed text takes. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text)
    if (!INVISIBLE.test(character)) width += WIDE.test(character) ? 2 : 1
  return width
}
