/** Where a sentence ends: at an empty line, or at a full stop that no abbreviation has. */
const END = /\n\s*\n|(?<!\b(?:e\.g|i\.e|ex|etc|vs|cf))\.\s+(?=\S)/i
const LONGEST = 240

/** The first sentence of a description as one line that can stand in a doc comment. */
export function firstSentence(description: string): string {
  const line = (description.trim().split(END)[0] ?? '')
    .replaceAll('*/', '* /')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a source file
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]+/g, ' ')
    .trim()
  return [...line].slice(0, LONGEST).join('').trimEnd()
}
