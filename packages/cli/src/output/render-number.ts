/** A number as people compare it: with commas, and with decimals only where it is small. */
export function renderNumber(value: number | undefined): string {
  if (value === undefined) return ''
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0
  return value.toLocaleString('en-US', { maximumFractionDigits: digits })
}
