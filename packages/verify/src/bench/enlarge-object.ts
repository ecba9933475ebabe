import type { ManifestObject } from '@gatewright/dsl'

type Members = Readonly<Record<string, unknown>>

const CONTAINERS = 100
const VARIABLES = 50
const RULES = 1000
const KEYS = 1000
const LABELS = 100

/** A way for objects to be as large as real ones get. */
interface Growth {
  /** What it makes, in words. */
  readonly size: string
  /** Undefined where the object has not what grows. */
  readonly grow: (object: ManifestObject) => ManifestObject | undefined
}

/** The first that an object can take is taken. */
const GROWTHS: readonly Growth[] = [
  { size: `${CONTAINERS} containers × ${VARIABLES} env`, grow: growPod },
  { size: `${RULES} rules`, grow: growRole },
  { size: `${KEYS} keys`, grow: growData },
  { size: `${LABELS} labels and annotations`, grow: growMetadata },
]

/** An object as large as real ones get, made of what it has. */
export interface LargeObject {
  readonly object: ManifestObject
  /** What grew, in words. */
  readonly size: string
  /** 0 for what costs policies most. */
  readonly rank: number
}

/**
 * Repeats what an object has until it is as large as real ones get: containers with environment
 * variables, rules, or data; and labels and annotations where it has none of these.
 */
export function enlargeObject(object: ManifestObject): LargeObject {
  for (const [rank, { size, grow }] of GROWTHS.entries()) {
    const grown = grow(object)
    if (grown !== undefined) return { object: grown, size, rank }
  }
  return { object, size: 'as it is', rank: GROWTHS.length }
}

/** Where each kind keeps its pod template. */
function podPath({ kind }: ManifestObject): readonly string[] {
  if (kind === 'Pod') return ['spec']
  if (kind === 'CronJob') return ['spec', 'jobTemplate', 'spec', 'template', 'spec']
  return ['spec', 'template', 'spec']
}

function growPod(object: ManifestObject): ManifestObject | undefined {
  const path = podPath(object)
  const spec = path.reduce<unknown>(
    (value, key) => (isMembers(value) ? value[key] : undefined),
    object,
  )
  const containers = isMembers(spec) ? listOf(spec.containers).filter(isMembers) : []
  if (!isMembers(spec) || containers.length === 0) return undefined
  const grown = repeat(containers, CONTAINERS).map((container, index) => ({
    ...container,
    // Absent names stay absent: a rule may be about them.
    ...(container.name === undefined ? {} : { name: `${container.name}-${index}` }),
    env: [
      ...listOf(container.env),
      ...Array.from({ length: VARIABLES }, (_, one) => ({
        name: `VARIABLE_${one}`,
        value: `value ${one}`,
      })),
    ].slice(0, VARIABLES),
  }))
  return replace(object, path, { ...spec, containers: grown }) as ManifestObject
}

function growRole(object: ManifestObject): ManifestObject | undefined {
  const rules = listOf(object.rules)
  return rules.length === 0 ? undefined : { ...object, rules: repeat(rules, RULES) }
}

function growData(object: ManifestObject): ManifestObject | undefined {
  const { kind, data } = object
  if (kind !== 'ConfigMap' && kind !== 'Secret') return undefined
  const own = isMembers(data) ? data : {}
  const values = Object.values(own)
  const keys = repeat(values.length === 0 ? ['dmFsdWU='] : values, KEYS)
  const grown = Object.fromEntries(keys.map((value, index) => [`key-${index}`, value]))
  return { ...object, data: { ...own, ...grown } }
}

function growMetadata(object: ManifestObject): ManifestObject {
  const grown = Object.fromEntries(
    Array.from({ length: LABELS }, (_, index) => [`example.com/key-${index}`, `value-${index}`]),
  )
  const { labels, annotations } = object.metadata ?? {}
  const metadata = {
    ...object.metadata,
    labels: { ...(isMembers(labels) ? labels : {}), ...grown },
    annotations: { ...(isMembers(annotations) ? annotations : {}), ...grown },
  }
  return { ...object, metadata }
}

function replace(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf
  const own = isMembers(value) ? value : {}
  return { ...own, [key]: replace(own[key], rest, leaf) }
}

function repeat<T>(values: readonly T[], length: number): readonly T[] {
  return Array.from({ length }, (_, index) => values[index % values.length] as T)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
