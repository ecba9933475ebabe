/** Says on a terminal alone what is being done, and for how long. */
export function showProgress(text: string, seconds?: number): void {
  if (process.stderr.isTTY !== true || process.env.CI !== undefined) return
  const line = seconds === undefined ? `${text}\n` : `${text}: ${seconds} s `
  process.stderr.write(`\r\u001b[K${line}`)
}
