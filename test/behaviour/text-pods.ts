import { pod } from './behaviour.ts'

/** A Pod whose containers carry texts, one each. */
export function texts(all: readonly string[]): Readonly<Record<string, unknown>> {
  return pairs(all.map((text, index) => [`c${index}`, text]))
}

/** A Pod whose containers carry two texts each. */
export function pairs(
  all: readonly (readonly [name: string, image: string])[],
): Readonly<Record<string, unknown>> {
  return pod({ containers: all.map(([name, image]) => ({ name, image })) })
}

/** What a loop over them begins with. */
export const CONTAINERS = 'const { name, image = "" } of object.spec?.containers ?? []'
