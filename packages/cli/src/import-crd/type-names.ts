/** The names of one file, each given once. */
export class TypeNames {
  readonly #taken: Set<string>

  /** @param reserved - names that the file has already */
  constructor(reserved: readonly string[]) {
    this.#taken = new Set(reserved)
  }

  /** The name, or with a number where it is taken. */
  claim(wanted: string): string {
    let name = wanted
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`
    this.#taken.add(name)
    return name
  }
}

/** A word of an API as a part of a type's name. */
export function pascalCase(word: string): string {
  const parts = word.split(/[^A-Za-z0-9]+/).filter((part) => part !== '')
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('') || 'Field'
}
