import { listOf, mapOf } from './print-interface.ts'

/** The type of a field, as TypeScript will have it. */
export type WireType =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'union'; readonly parts: readonly string[] }
  | { readonly kind: 'list' | 'map'; readonly element: WireType }

/** What is known to be there and nothing else. */
export const UNKNOWN: WireType = { kind: 'text', text: 'unknown' }

const WIDTH = 100

/**
 * A type as a formatter leaves it after `head`, which is one line; broken where the line would be too
 * long.
 */
export function printWireType(type: WireType, head: string, indent = '  '): string {
  const flat = flatType(type)
  if (indent.length + head.length + flat.length <= WIDTH) return flat
  const inner = `${indent}  `
  if (type.kind === 'union')
    return type.parts.length < 2 ? flat : `\n${brokenParts(type.parts, inner)}`
  if (type.kind === 'map') {
    const line = 'readonly [key: string]: '
    return `{\n${inner}${line}${printWireType(type.element, line, inner)}\n${indent}}`
  }
  if (type.kind === 'list' && type.element.kind === 'union' && type.element.parts.length > 1)
    return `readonly (\n${brokenParts(type.element.parts, inner)}\n${indent})[]`
  if (type.kind === 'list' && type.element.kind !== 'text')
    return `readonly ${printWireType(type.element, `${head}readonly `, indent)}[]`
  return flat
}

function brokenParts(parts: readonly string[], indent: string): string {
  return parts.map((part) => `${indent}| ${part}`).join('\n')
}

function flatType(type: WireType): string {
  if (type.kind === 'text') return type.text
  if (type.kind === 'union') return type.parts.join(' | ')
  if (type.kind === 'map') return mapOf(flatType(type.element))
  const element = flatType(type.element)
  // A list of lists needs its parentheses; a map has its braces.
  if (type.element.kind === 'list') return `readonly (${element})[]`
  return type.element.kind === 'union' ? listOf(element) : `readonly ${element}[]`
}
