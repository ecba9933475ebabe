import type { Construct } from '../construct.ts'
import { ENTRIES, entryOf, LISTS, optional } from '../value-type.ts'
import { fixed, joined, ofEvery, onReceiver } from './make-construct.ts'

const WALKED = [...LISTS, 'keys'] as const

/** A method that takes a callback: `list.name(item => body)`. */
const walking = (table: Parameters<typeof fixed>[0]): Construct =>
  fixed(
    table,
    ({ text, names }, { tight, free }) => `${tight(0)}${text}((${names[0]}) => ${free(1)})`,
  )

const quantifier = (name: string): Construct =>
  walking(
    ofEvery(WALKED, (list) =>
      onReceiver('bool', list, ['test'], { text: name, binds: [entryOf(list) ?? 'string'] }),
    ),
  )

/** Constructs over lists. */
export type ListConstructName =
  | 'some'
  | 'every'
  | 'find'
  | 'filter'
  | 'map'
  | 'flatMap'
  | 'includes'
  | 'length'
  | 'concat'
  | 'spread'
  | 'spreadAfter'
  | 'list'
  | 'slice'
  | 'sorted'
  | 'unique'

/** What walks, chooses from, counts and makes lists. */
export const LIST_CONSTRUCTS: Readonly<Record<ListConstructName, Construct>> = {
  some: quantifier('some'),
  every: quantifier('every'),
  find: walking(
    ofEvery(ENTRIES, (entry) =>
      joined(onReceiver(optional(entry), `${entry}[]`, ['test'], { text: 'find', binds: [entry] })),
    ),
  ),
  filter: walking(
    ofEvery(WALKED, (list) =>
      onReceiver(list, list, ['test'], { text: 'filter', binds: [entryOf(list) ?? 'string'] }),
    ),
  ),
  map: walking(
    joined(
      ofEvery(ENTRIES, (entry) =>
        joined(
          onReceiver('string[]', `${entry}[]`, ['string'], { text: 'map', binds: [entry] }),
          onReceiver('int[]', `${entry}[]`, ['int'], { text: 'map', binds: [entry] }),
        ),
      ),
      onReceiver('keys', 'keys', ['string'], { text: 'map', binds: ['string'] }),
    ),
  ),
  flatMap: walking(
    ofEvery(ENTRIES, (entry) =>
      ofEvery(LISTS, (list) =>
        onReceiver(list, `${entry}[]`, [list], { text: 'flatMap', binds: [entry] }),
      ),
    ),
  ),
  includes: fixed(
    joined(
      onReceiver('bool', 'string[]', ['string'], { text: 'includes' }),
      onReceiver('bool', 'int[]', ['int'], { text: 'includes' }),
      onReceiver('bool', 'keys', ['string'], { text: 'includes' }),
    ),
    ({ text }, { tight, free }) => `${tight(0)}${text}(${free(1)})`,
  ),
  length: fixed(
    ofEvery(WALKED, (list) => onReceiver('int', list, [], { text: 'length' })),
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
  concat: fixed(
    ofEvery(LISTS, (list) => onReceiver(list, list, [list], { text: 'concat' })),
    ({ text }, { tight, free }) => `${tight(0)}${text}(${free(1)})`,
  ),
  spread: fixed(
    ofEvery(ENTRIES, (entry) => ({
      [`${entry}[]`]: [{ parts: [`${entry}[]`, `${entry}[]`] }],
    })),
    (_, { free }) => `[...(${free(0)}), ...(${free(1)})]`,
  ),
  spreadAfter: fixed(
    ofEvery(ENTRIES, (entry) => ({ [`${entry}[]`]: [{ parts: [entry, `${entry}[]`] }] })),
    (_, { free }) => `[${free(0)}, ...(${free(1)})]`,
  ),
  list: fixed(
    ofEvery(ENTRIES, (entry) => ({
      [`${entry}[]`]: [{ parts: [entry] }, { parts: [entry, entry] }],
    })),
    ({ parts }, { free }) => `[${parts.map((_, index) => free(index)).join(', ')}]`,
  ),
  slice: fixed(
    ofEvery(LISTS, (list) =>
      joined(
        onReceiver(list, list, [], { text: 'slice(0, 1)' }),
        onReceiver(list, list, [], { text: 'slice(0, 2)' }),
      ),
    ),
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
  sorted: fixed(
    { 'string[]': [{ parts: ['string[]'] }, { parts: ['keys'] }] },
    (_, { free }) => `sorted(${free(0)})`,
  ),
  unique: fixed(
    { 'string[]': [{ parts: ['string[]'] }], keys: [{ parts: ['keys'] }] },
    (_, { free }) => `unique(${free(0)})`,
  ),
}
