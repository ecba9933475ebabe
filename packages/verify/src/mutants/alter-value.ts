/** Another value of the same type; undefined for null, which has none. */
export function alterValue(
  value: string | number | boolean | null,
): string | number | boolean | undefined {
  if (value === null) return undefined
  if (typeof value === 'string') return `${value}~`
  return typeof value === 'number' ? value + 1 : !value
}
