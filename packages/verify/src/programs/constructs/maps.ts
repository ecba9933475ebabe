import { KEYS } from '../constants.ts'
import type { Construct, Plan } from '../construct.ts'
import { fixed } from './make-construct.ts'

/** Constructs over maps. */
export type MapConstructName = 'keys' | 'values' | 'entries' | 'in'

/** What asks maps whose keys only the object knows. */
export const MAP_CONSTRUCTS: Readonly<Record<MapConstructName, Construct>> = {
  keys: fixed({ keys: [{ parts: ['map'] }] }, (_, { free }) => `Object.keys(${free(0)})`),
  values: fixed({ keys: [{ parts: ['map'] }] }, (_, { free }) => `Object.values(${free(0)})`),
  entries: fixed(
    {
      bool: ['some', 'every'].map(
        (text): Plan => ({ parts: ['map', 'test'], text, binds: ['string', 'string'] }),
      ),
    },
    ({ text, names }, { free }) =>
      `Object.entries(${free(0)}).${text}(([${names.join(', ')}]) => ${free(1)})`,
  ),
  in: fixed(
    { bool: KEYS.map((key) => ({ parts: ['map'], text: JSON.stringify(key) })) },
    ({ text }, { tight }) => `${text} in ${tight(0)}`,
    false,
  ),
}
