import fc from 'fast-check'
import { cidr, duration, glob, ip, semver } from '../../../packages/dsl/src/index.ts'
import {
  anyAddress,
  anyDurations,
  anyGlob,
  anyNetwork,
  anyPlace,
  anyVersions,
} from '../../domain/any-domain-text.ts'
import { type Behaviour, pod } from '../behaviour.ts'

type Pair = readonly [left: string, right: string]

/**
 * Random texts, many of them nearly values, two in each container of some Pods: engines must find the
 * same ones that the DSL finds, by their number.
 */
function oddTexts(
  id: string,
  inputs: fc.Arbitrary<Pair>,
  check: string,
  holds: (left: string, right: string) => boolean,
): Behaviour {
  const sample = fc.sample(inputs, { numRuns: 200, seed: 20261128 })
  const places = sample.map(([left, right], index) => ({ left, right, index }))
  const pods = [0, 1].map((part) => places.slice(part * 100, part * 100 + 100))
  return {
    id,
    on: "kinds('Pod')",
    check: `for (const container of object.spec?.containers ?? []) {
        const left = container.image ?? ''
        const right = container.workingDir ?? ''
        ${check}
      }`,
    objects: [
      [pod({})],
      ...pods.map(
        (part) =>
          [
            pod({
              containers: part.map(({ left, right, index }) => ({
                name: `n${index}`,
                image: left,
                workingDir: right,
              })),
            }),
            ...part.flatMap(({ left, right, index }) => (holds(left, right) ? [`n${index}`] : [])),
          ] as const,
      ),
    ],
  }
}

const twice = (texts: fc.Arbitrary<string>): fc.Arbitrary<Pair> =>
  fc.tuple(texts, texts).chain(([one, other]) => fc.constantFrom([one, other], [one, one]))

/** A check that shows what is one and not the other, and what is more than the other. */
const ordered = (read: string): string => `const one = ${read}(left)
        const other = ${read}(right)
        if (one !== undefined && other === undefined) deny(container.name)
        if (other !== undefined && one?.greaterThan(other)) deny(container.name)
        if (other !== undefined && one?.equals(other)) deny(container.name)`

interface Ordered<Value> {
  greaterThan(other: Value): boolean
  equals(other: Value): boolean
}

function isShown<Value extends Ordered<Value>>(
  read: (text: string) => Value | undefined,
  left: string,
  right: string,
): boolean {
  const [one, other] = [read(left), read(right)]
  if (one === undefined) return false
  return other === undefined || one.greaterThan(other) || one.equals(other)
}

/** Texts at the edge of what a value is. */
export const ODD_TEXTS: readonly Behaviour[] = [
  oddTexts(
    'odd-addresses',
    twice(anyAddress),
    `const one = ip(left)
        const other = ip(right)
        if (one !== undefined && other === undefined) deny(container.name)
        if (other !== undefined && one?.equals(other)) deny(container.name)`,
    (left, right) => {
      const [one, other] = [ip(left), ip(right)]
      return one !== undefined && (other === undefined || one.equals(other))
    },
  ),
  oddTexts(
    'odd-networks',
    fc.oneof(twice(anyNetwork), anyPlace),
    `const one = cidr(left)
        const other = cidr(right)
        const address = ip(right)
        if (one === undefined) continue
        if (other === undefined && address === undefined) deny(container.name)
        if (other !== undefined && one.contains(other)) deny(container.name)
        if (address !== undefined && one.contains(address)) deny(container.name)`,
    (left, right) => {
      const [one, other] = [cidr(left), cidr(right) ?? ip(right)]
      return one !== undefined && (other === undefined || one.contains(other))
    },
  ),
  oddTexts('odd-versions', anyVersions, ordered('semver'), (left, right) =>
    isShown(semver, left, right),
  ),
  oddTexts('odd-durations', anyDurations, ordered('duration'), (left, right) =>
    isShown(duration, left, right),
  ),
  oddTexts('odd-globs', anyGlob, 'if (glob(right, left)) deny(container.name)', (left, right) =>
    glob(right, left),
  ),
]
