import { type RegoRule, rego } from '@gatewright/lang'

const v = rego.variable
const s = rego.string

/** What rules about patterns of `*` and `?` call. */
export const GLOB_RULES: { readonly [F in 'glob_matches']: readonly RegoRule[] } = {
  glob_matches: [
    {
      name: 'glob_matches',
      head: { kind: 'function', args: ['text', 'pattern'] },
      body: [
        rego.assign(
          'quoted',
          rego.call(
            'strings.replace_n',
            rego.object([
              [s('*'), rego.pattern('\\E.*\\Q')],
              [s('?'), rego.pattern('\\E.\\Q')],
              [s('\\'), rego.pattern('\\E\\\\\\Q')],
            ]),
            v('pattern'),
          ),
        ),
        rego.term(
          rego.call(
            'regex.match',
            rego.call(
              'concat',
              s(''),
              rego.array([rego.pattern('(?s)^\\Q'), v('quoted'), rego.pattern('\\E$')]),
            ),
            v('text'),
          ),
        ),
      ],
      comments: ['A text that a pattern matches as a whole: `*` is any text, `?` one character.'],
    },
  ],
}
