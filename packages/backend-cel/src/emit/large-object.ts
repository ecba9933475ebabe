/** How large a value is on the largest object that a real cluster holds. */
export interface CelShape {
  /** Entries that walking it visits. */
  readonly entries: number
  /** Characters, where it is a text. */
  readonly characters: number
  /** What an entry is. */
  readonly entry?: CelShape | undefined
}

/** A value of which nothing is known: a short list, or a text such as a name. */
export const UNKNOWN: CelShape = { entries: 4, characters: 32 }

const list = (entries: number, characters?: number): CelShape => ({
  entries,
  characters: UNKNOWN.characters,
  ...(characters === undefined ? {} : { entry: { ...UNKNOWN, characters } }),
})

/** Members that grow in real objects, by name; `gatewright bench` measures objects of the same size. */
const MEMBERS: { readonly [name: string]: CelShape } = {
  containers: list(100),
  initContainers: list(10),
  ephemeralContainers: list(10),
  env: list(50),
  rules: list(1000),
  apiGroups: list(1),
  resources: list(3),
  verbs: list(4),
  data: list(1000, 64),
  binaryData: list(1000, 64),
  stringData: list(1000, 64),
  labels: list(100),
  annotations: list(100, 64),
  volumes: list(50),
  image: { entries: 4, characters: 96 },
}

/** The shape of a member with this name. */
export function shapeOfMember(name: string): CelShape {
  return Object.hasOwn(MEMBERS, name) ? (MEMBERS[name] as CelShape) : UNKNOWN
}
