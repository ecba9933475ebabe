import { isRegoName } from '@gatewright/lang'

/** A name of the author's in Rego's own style, hiding neither a keyword nor a built-in function. */
export function snakeCase(name: string): string {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .toLowerCase()
  return isRegoName(snake) ? snake : `${snake}_value`
}

/** Hands out rule names, each once. */
export class RuleNames {
  readonly #taken = new Set<string>()

  take(base: string): string {
    let name = base
    for (let count = 2; this.#taken.has(name); count++) name = `${base}_${count}`
    this.#taken.add(name)
    return name
  }
}
