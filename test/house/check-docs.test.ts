import { describe, expect, it } from 'vitest'
import { checkDocs } from '../../scripts/check-docs.mjs'
import { makeTree } from './make-tree.ts'

function problems(text: string): string[] {
  return checkDocs(
    makeTree({ 'README.md': text, 'packages/lang-cel/src/index.ts': '', 'docs/guide.md': '# G\n' }),
  )
}

describe('checkDocs', () => {
  it.each([
    '`packages/lang-cel/src/` and `packages/lang-<name>/src/*.ts`',
    '`docs/guide.md`, [the guide](docs/guide.md#start), [a site](https://example.com/x), [here](#top)',
    'no paths: `npm test`, `src/index.ts`, `apps/v1`, `tests`, `index.ts`, `[text](nowhere.md)`',
    '```text\n`packages/gone`\n[gone](gone.md)\n```',
    '````md\n```ts\n````\n`packages/lang-cel`',
  ])('accepts %j', (text) => {
    expect(problems(text)).toEqual([])
  })

  it.each([
    ['`packages/gone/src`', 'packages/gone/src'],
    ['`packages/lang-<name>/gone.ts`', 'packages/lang-<name>/gone.ts'],
    ['`scripts/gone.mjs`', 'scripts/gone.mjs'],
    ['`GONE.md`', 'GONE.md'],
    ['[gone](docs/gone.md)', 'docs/gone.md'],
    ['[gone](<docs/gone.md> "title")', 'docs/gone.md'],
    ['[outside](../outside.md)', '../outside.md'],
    ['```text\n```\n`packages/gone`', 'packages/gone'],
  ])('refuses %j', (text, path) => {
    const line = text.split('\n').length + 2
    expect(problems(`# Title\n\n${text}\n`)).toEqual([`README.md:${line}: ${path} does not exist`])
  })
})
