import { isRegoName } from '@gatewright/lang'

/** A name of the author's in Rego's own style, hiding neither a keyword nor a built-in function. */
function snakeCase(name: string): string {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .toLowerCase()
  return isRegoName(snake) ? snake : `${snake}_value`
}

/** Hands out the names of a module: a variable never hides a rule. */
export class RegoNames {
  readonly #rules: Set<string>
  readonly #variables = new Map<string, string>()
  readonly #locals: ReadonlySet<string>

  /**
   * @param reserved - names of rules and variables that every module has
   * @param locals - names that the policy binds
   */
  constructor(reserved: readonly string[], locals: ReadonlySet<string>) {
    this.#locals = locals
    this.#rules = new Set(reserved)
  }

  /** A name for a rule, each once. */
  rule(base: string): string {
    const name = free(snakeCase(base), (one) => this.#rules.has(one) || this.#isVariable(one))
    this.#rules.add(name)
    return name
  }

  /** The name of a local, which is unique within its policy. */
  variable(local: string): string {
    const known = this.#variables.get(local)
    if (known !== undefined) return known
    const name = free(snakeCase(local), (one) => this.#rules.has(one) || this.#isVariable(one))
    this.#variables.set(local, name)
    return name
  }

  /** A name for a variable of our own. */
  fresh(base: string): string {
    return this.variable(free(base, (one) => this.#variables.has(one) || this.#locals.has(one)))
  }

  #isVariable(name: string): boolean {
    return [...this.#variables.values()].includes(name)
  }
}

function free(base: string, isTaken: (name: string) => boolean): string {
  let name = base
  for (let count = 2; isTaken(name); count++) name = `${base}_${count}`
  return name
}
