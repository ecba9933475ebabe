import { KEYS } from '../constants.ts'
import type { Construct, Plan } from '../construct.ts'
import { definite, ENTRIES, isOptional, membersOf, optional, SHAPE_NAMES } from '../value-type.ts'
import { fixed, isValueType, joined, ofEvery, onReceiver, planned } from './make-construct.ts'

/** Reads of members, keys and entries. */
export type ReadName = 'member' | 'optionalMember' | 'key' | 'computedKey' | 'first' | 'textPart'

/** Members, keys and entries of what there is. */
export const READS: Readonly<Record<ReadName, Construct>> = {
  member: planned(
    (type) => (isValueType(type) ? membersOfType(type, '.') : []),
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
  optionalMember: planned(
    (type) =>
      isValueType(type) && isOptional(type)
        ? [...membersOfType(type, '?.'), ...membersOfType(definite(type), '?.')]
        : [],
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
  key: fixed(
    {
      'string?': KEYS.flatMap((key): readonly Plan[] => [
        { parts: ['map'], text: `[${JSON.stringify(key)}]` },
        { parts: ['map?'], text: `?.[${JSON.stringify(key)}]` },
      ]),
    },
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
  computedKey: fixed(
    {
      'string?': [
        { parts: ['map', 'string'], text: '' },
        { parts: ['map?', 'string'], text: '?.' },
      ],
    },
    ({ text }, { tight, free }) => `${tight(0)}${text}[${free(1)}]`,
  ),
  first: fixed(
    ofEvery(ENTRIES, (entry) => ({
      [optional(entry)]: [
        { parts: [`${entry}[]`], text: '' },
        { parts: [`${entry}[]?`], text: '?.' },
      ],
    })),
    ({ text }, { tight }) => `${tight(0)}${text}[0]`,
  ),
  textPart: fixed(
    joined(
      onReceiver('string?', 'string', [], { text: 'split("/")[0]' }),
      onReceiver('string?', 'string', [], { text: 'split("/")[1]' }),
      onReceiver('string?', 'string', [], { text: 'split(":")[2]' }),
    ),
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
}

function membersOfType(type: string, dot: string): readonly Plan[] {
  return SHAPE_NAMES.flatMap((shape) =>
    membersOf(shape)
      .filter(([, own]) => own === type)
      .map(([name]) => ({
        parts: [dot === '.' ? shape : (`${shape}?` as const)],
        text: `${dot}${name}`,
      })),
  )
}
