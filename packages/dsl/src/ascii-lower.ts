/**
 * A text with the letters A to Z made small, and no other: what is a small letter beyond ASCII differs
 * between the engines.
 */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
