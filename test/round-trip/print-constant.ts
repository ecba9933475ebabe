import type { IrType, Json } from '../../packages/ir/src/index.ts'
import type { Printing } from './printing.ts'

/** A constant of the module. */
export function constantName(text: string, { constants }: Printing, type = ''): string {
  const key = `${type} = ${text}`
  const name = constants.get(key)?.name ?? `C$${constants.size}`
  constants.set(key, { name, declared: `const ${name}${key}` })
  return name
}

/** Prints a constant: lists and tables are constants of the module. */
export function printConstant(value: Json, type: IrType, printing: Printing): string {
  if (value === null) return 'undefined'
  // An empty list in place is of any type.
  if (typeof value !== 'object' || Object.keys(value).length === 0) return JSON.stringify(value)
  return constantName(
    JSON.stringify(value),
    printing,
    type.kind === 'object' ? '' : `: ${printType(type)}`,
  )
}

function printType(type: IrType): string {
  switch (type.kind) {
    case 'bool':
      return 'boolean'
    case 'int':
      return 'number'
    case 'string':
      return 'string'
    case 'list':
      return `readonly ${printType(type.element).replace(/^readonly .*$/, '($&)')}[]`
    case 'map':
      return `Readonly<Record<string, ${printType(type.value)}>>`
    case 'object':
      return 'object'
    case 'dynamic':
      return 'unknown'
  }
}
