import type { ManifestObject } from '@gatewright/dsl'

type Members = Record<string, unknown>

/** Attempts after which an object is small enough. */
const ATTEMPTS = 300

/** Leaves out members and entries as long as what is left still fails. */
export async function shrinkObject(
  object: ManifestObject,
  fails: (smaller: ManifestObject) => Promise<boolean>,
): Promise<ManifestObject> {
  let smallest = object
  let attempts = 0
  for (let isSmaller = true; isSmaller && attempts < ATTEMPTS; ) {
    isSmaller = false
    for (const path of pathsOf(smallest)) {
      if (attempts++ >= ATTEMPTS) break
      const smaller = without(smallest, path)
      if (!(await fails(smaller))) continue
      smallest = smaller
      isSmaller = true
      break
    }
  }
  return smallest
}

type Path = readonly (string | number)[]

/** Every member and entry but those that say what the object is, the largest first. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const free = keys.filter(
    (key) => path.length > 0 || (key !== 'apiVersion' && key !== 'kind' && key !== 'metadata'),
  )
  const own = free.map((key) => [...path, key])
  return [...own, ...keys.flatMap((key) => pathsOf((value as Members)[key], [...path, key]))]
}

function without(object: ManifestObject, path: Path): ManifestObject {
  const copy = structuredClone(object)
  let holder = copy as unknown as Members
  for (const key of path.slice(0, -1)) holder = holder[key] as Members
  const last = path.at(-1) as string
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
  return copy
}
