import type { Construct } from '../construct.ts'
import { fixed, joined, onReceiver } from './make-construct.ts'

const onText = (name: string): Construct =>
  fixed(
    onReceiver('bool', 'string', ['string'], { text: name }),
    ({ text }, { tight, free }) => `${tight(0)}${text}(${free(1)})`,
  )

/** Constructs over texts. */
export type TextConstructName =
  | 'startsWith'
  | 'endsWith'
  | 'includesText'
  | 'split'
  | 'join'
  | 'replaceAll'
  | 'asciiLower'
  | 'template'
  | 'plus'
  | 'regex'
  | 'pattern'
  | 'image'
  | 'isReadable'
  | 'glob'

/** What is said about texts, and made of them. */
export const TEXT_CONSTRUCTS: Readonly<Record<TextConstructName, Construct>> = {
  startsWith: onText('startsWith'),
  endsWith: onText('endsWith'),
  includesText: onText('includes'),
  split: fixed(
    joined(
      onReceiver('string[]', 'string', [], { text: 'split("/")' }),
      onReceiver('string[]', 'string', [], { text: 'split(":")' }),
    ),
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
  join: fixed(
    joined(
      onReceiver('string', 'string[]', [], { text: 'join(", ")' }),
      onReceiver('string', 'string[]', [], { text: 'join("")' }),
    ),
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
  replaceAll: fixed(
    joined(
      onReceiver('string', 'string', [], { text: 'replaceAll("a", "b")' }),
      onReceiver('string', 'string', [], { text: 'replaceAll("/", "")' }),
    ),
    ({ text }, { tight }) => `${tight(0)}${text}`,
  ),
  asciiLower: fixed({ string: [{ parts: ['string'] }] }, (_, { free }) => `asciiLower(${free(0)})`),
  template: fixed(
    {
      string: [
        { parts: ['string'] },
        { parts: ['int'] },
        { parts: ['bool'] },
        { parts: ['string', 'string'] },
        { parts: ['int', 'bool'] },
      ],
    },
    ({ parts }, { free }) => `\`<${parts.map((_, index) => `\${${free(index)}}`).join('|')}>\``,
  ),
  plus: fixed(
    {
      string: [
        { parts: ['string', 'string'] },
        { parts: ['string', 'int'] },
        { parts: ['bool', 'string'] },
      ],
    },
    (_, { tight }) => `${tight(0)} + ${tight(1)}`,
    false,
  ),
  regex: fixed(
    {
      bool: ['^a', '^[a-z]{1,3}$', '/', '^.?$', '^$', '(a|:)b?'].map((source) => ({
        parts: ['string'],
        text: `/${source.replaceAll('/', '\\/')}/u`,
      })),
    },
    ({ text }, { free }) => `${text}.test(${free(0)})`,
  ),
  pattern: fixed(
    { bool: [{ parts: ['string'] }] },
    (_, { free }) => `matches(${free(0)}, params.pattern)`,
  ),
  image: fixed(
    {
      string: ['registry', 'repository'].map((text) => ({ parts: ['string'], text })),
      'string?': ['tag', 'digest'].map((text) => ({ parts: ['string'], text })),
    },
    ({ text }, { free }) => `imageRef(${free(0)}).${text}`,
  ),
  isReadable: fixed(
    {
      bool: ['quantity', 'semver', 'duration', 'ip', 'cidr'].flatMap((name) => [
        { parts: ['string'], text: `!== ${name}` },
        { parts: ['string'], text: `=== ${name}` },
      ]),
    },
    ({ text }, { free }) => {
      const [operator, name] = text.split(' ')
      return `${name}(${free(0)}) ${operator} undefined`
    },
    false,
  ),
  glob: fixed(
    { bool: ['a*', '?', '*/*', ''].map((text) => ({ parts: ['string'], text })) },
    ({ text }, { free }) => `glob(${free(0)}, '${text}')`,
  ),
}
